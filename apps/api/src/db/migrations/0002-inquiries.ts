import { DataTypes } from 'sequelize'
import type { RunnableMigration } from 'umzug'
import type { MigrationContext } from '../migrate.ts'

/** What was asked and what came of it. Ids are UUIDv7, so that their order is the order of asking. */
export const inquiriesTable: RunnableMigration<MigrationContext> = {
  name: '0002-inquiries',
  async up({ context: { queryInterface, transaction } }) {
    await queryInterface.createTable(
      'inquiries',
      {
        org_id: { type: DataTypes.STRING, primaryKey: true },
        id: { type: DataTypes.UUID, primaryKey: true },
        text: { type: DataTypes.TEXT, allowNull: false },
        search_text: { type: DataTypes.TEXT, allowNull: false },
        outcome: { type: DataTypes.STRING(16), allowNull: false },
        reason: { type: DataTypes.STRING(32) },
        entry_id: { type: DataTypes.UUID },
        revision: { type: DataTypes.INTEGER },
        response_sha256: { type: DataTypes.STRING(64), allowNull: false },
        engine: { type: DataTypes.STRING(16), allowNull: false },
        confidence: { type: DataTypes.DOUBLE },
        candidates: { type: DataTypes.TEXT, allowNull: false },
        latency_ms: { type: DataTypes.DOUBLE, allowNull: false },
        asker: { type: DataTypes.TEXT },
        asked_at: { type: DataTypes.DATE(3), allowNull: false },
        resolution_entry_id: { type: DataTypes.UUID },
        resolved_at: { type: DataTypes.DATE(3) },
        resolved_by: { type: DataTypes.TEXT },
      },
      { transaction },
    )
    await queryInterface.addIndex('inquiries', {
      name: 'inquiries_by_outcome',
      fields: ['org_id', 'outcome', 'id'],
      transaction,
    })
  },
  async down({ context: { queryInterface, transaction } }) {
    await queryInterface.dropTable('inquiries', { transaction })
  },
}
