import { bigintNumber, jsonText } from '../db/columns.ts'
import { DataTypes, type Model, type InferAttributes, type InferCreationAttributes, type Sequelize } from 'sequelize'

/** One row per org that ever saved something; its row lock puts an org's writers in a line. */
export interface KnowledgeBaseRow extends Model<
  InferAttributes<KnowledgeBaseRow>,
  InferCreationAttributes<KnowledgeBaseRow>
> {
  orgId: string
  latestRevision: number
  publishedRevision: number
  entryCount: number
  lastPosition: number
}

/** One row per revision; never changed once written. */
export interface RevisionRow extends Model<InferAttributes<RevisionRow>, InferCreationAttributes<RevisionRow>> {
  orgId: string
  number: number
  action: RevisionAction
  restoredFrom: number | null
  entryCount: number
  changedCount: number
  createdAt: Date
  createdBy: string | null
}

export type RevisionAction =
  'document_saved' | 'entry_created' | 'entry_changed' | 'entry_deleted' | 'entry_restored' | 'revision_restored'

/** One state of one entry, holding from `sinceRevision` up to, not including, `untilRevision` (null: still). */
export interface EntryVersionRow extends Model<
  InferAttributes<EntryVersionRow>,
  InferCreationAttributes<EntryVersionRow>
> {
  orgId: string
  entryId: string
  sinceRevision: number
  untilRevision: number | null
  position: number
  question: string
  alternatives: string[]
  answer: string
  answerSha256: string
  enabled: boolean
  searchText: string
  changedAt: Date
  changedBy: string | null
}

// Functions, since Sequelize writes a column's name into the object that it is given.
const text = () => ({ type: DataTypes.TEXT, allowNull: false })
const integer = () => ({ type: DataTypes.INTEGER, allowNull: false })
const key = () => ({ type: DataTypes.STRING, primaryKey: true })

/** The tables of this noun, bound to one open database. */
export function defineKnowledgeModels(sequelize: Sequelize) {
  return {
    knowledgeBases: sequelize.define<KnowledgeBaseRow>(
      'KnowledgeBase',
      {
        orgId: key(),
        latestRevision: integer(),
        publishedRevision: integer(),
        entryCount: integer(),
        lastPosition: bigintNumber('lastPosition'),
      },
      { tableName: 'knowledge_bases' },
    ),
    revisions: sequelize.define<RevisionRow>(
      'Revision',
      {
        orgId: key(),
        number: { type: DataTypes.INTEGER, primaryKey: true },
        action: { type: DataTypes.STRING, allowNull: false },
        restoredFrom: DataTypes.INTEGER,
        entryCount: integer(),
        changedCount: integer(),
        createdAt: { type: DataTypes.DATE(3), allowNull: false },
        createdBy: DataTypes.TEXT,
      },
      { tableName: 'revisions' },
    ),
    entryVersions: sequelize.define<EntryVersionRow>('EntryVersion', entryVersionColumns(), {
      tableName: 'entry_versions',
    }),
  }
}

function entryVersionColumns() {
  return {
    orgId: key(),
    entryId: { type: DataTypes.UUID, primaryKey: true },
    sinceRevision: { type: DataTypes.INTEGER, primaryKey: true },
    untilRevision: DataTypes.INTEGER,
    position: bigintNumber('position'),
    question: text(),
    alternatives: jsonText('alternatives'),
    answer: text(),
    answerSha256: { type: DataTypes.STRING(64), allowNull: false },
    enabled: { type: DataTypes.BOOLEAN, allowNull: false },
    searchText: text(),
    changedAt: { type: DataTypes.DATE(3), allowNull: false },
    changedBy: DataTypes.TEXT,
  }
}
