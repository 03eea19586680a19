import { DataTypes } from 'sequelize'
import type { RunnableMigration } from 'umzug'
import type { MigrationContext } from '../migrate.ts'

/**
 * A knowledge base, its numbered revisions and its entries.
 *
 * A row of entry_versions holds for all revisions from `since_revision` up to, not including, `until_revision`; null means
 * "still". So an edit writes one row, whatever the size of the knowledge base, and every old revision can still be read.
 */
export const knowledgeTables: RunnableMigration<MigrationContext> = {
  name: '0001-knowledge',
  async up({ context: { queryInterface, transaction } }) {
    await queryInterface.createTable(
      'knowledge_bases',
      {
        org_id: { type: DataTypes.STRING, primaryKey: true },
        latest_revision: { type: DataTypes.INTEGER, allowNull: false },
        published_revision: { type: DataTypes.INTEGER, allowNull: false },
        entry_count: { type: DataTypes.INTEGER, allowNull: false },
        last_position: { type: DataTypes.BIGINT, allowNull: false },
      },
      { transaction },
    )
    await queryInterface.createTable(
      'revisions',
      {
        org_id: { type: DataTypes.STRING, primaryKey: true },
        number: { type: DataTypes.INTEGER, primaryKey: true },
        action: { type: DataTypes.STRING, allowNull: false },
        restored_from: { type: DataTypes.INTEGER },
        entry_count: { type: DataTypes.INTEGER, allowNull: false },
        changed_count: { type: DataTypes.INTEGER, allowNull: false },
        created_at: { type: DataTypes.DATE(3), allowNull: false },
        created_by: { type: DataTypes.TEXT },
      },
      { transaction },
    )
    await queryInterface.createTable(
      'entry_versions',
      {
        org_id: { type: DataTypes.STRING, primaryKey: true },
        entry_id: { type: DataTypes.UUID, primaryKey: true },
        since_revision: { type: DataTypes.INTEGER, primaryKey: true },
        until_revision: { type: DataTypes.INTEGER },
        position: { type: DataTypes.BIGINT, allowNull: false },
        question: { type: DataTypes.TEXT, allowNull: false },
        alternatives: { type: DataTypes.TEXT, allowNull: false },
        answer: { type: DataTypes.TEXT, allowNull: false },
        answer_sha256: { type: DataTypes.STRING(64), allowNull: false },
        enabled: { type: DataTypes.BOOLEAN, allowNull: false },
        search_text: { type: DataTypes.TEXT, allowNull: false },
        changed_at: { type: DataTypes.DATE(3), allowNull: false },
        changed_by: { type: DataTypes.TEXT },
      },
      { transaction },
    )
    await queryInterface.addIndex('entry_versions', {
      name: 'entry_versions_one_current',
      fields: ['org_id', 'entry_id'],
      unique: true,
      where: { until_revision: null },
      transaction,
    })
    for (const fields of [
      ['org_id', 'until_revision', 'position'],
      ['org_id', 'since_revision'],
    ]) {
      await queryInterface.addIndex('entry_versions', { name: `entry_versions_by_${fields[1]}`, fields, transaction })
    }
  },
  async down({ context: { queryInterface, transaction } }) {
    for (const table of ['entry_versions', 'revisions', 'knowledge_bases'])
      await queryInterface.dropTable(table, { transaction })
  },
}
