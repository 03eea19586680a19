import type { Engine, HandOffReason, Outcome } from '@verbatim/contract'
import { DataTypes, type InferAttributes, type InferCreationAttributes, type Model, type Sequelize } from 'sequelize'
import { jsonText } from '../db/columns.ts'

/** One text that was asked. `candidates` are the nearest entries, best first, at most three. */
export interface InquiryRow extends Model<InferAttributes<InquiryRow>, InferCreationAttributes<InquiryRow>> {
  orgId: string
  id: string
  text: string
  searchText: string
  outcome: Outcome
  reason: HandOffReason | null
  entryId: string | null
  revision: number | null
  responseSha256: string
  engine: Engine
  confidence: number | null
  candidates: { entry_id: string; confidence: number }[]
  latencyMs: number
  asker: string | null
  askedAt: Date
  resolutionEntryId: string | null
  resolvedAt: Date | null
  resolvedBy: string | null
}

/** The table of this noun, bound to one open database. */
export function defineInquiryModels(sequelize: Sequelize) {
  const required = { allowNull: false }
  return {
    inquiries: sequelize.define<InquiryRow>(
      'Inquiry',
      {
        orgId: { type: DataTypes.STRING, primaryKey: true },
        id: { type: DataTypes.UUID, primaryKey: true },
        text: { type: DataTypes.TEXT, ...required },
        searchText: { type: DataTypes.TEXT, ...required },
        outcome: { type: DataTypes.STRING(16), ...required },
        reason: DataTypes.STRING(32),
        entryId: DataTypes.UUID,
        revision: DataTypes.INTEGER,
        responseSha256: { type: DataTypes.STRING(64), ...required },
        engine: { type: DataTypes.STRING(16), ...required },
        confidence: DataTypes.DOUBLE,
        candidates: jsonText('candidates'),
        latencyMs: { type: DataTypes.DOUBLE, ...required },
        asker: DataTypes.TEXT,
        askedAt: { type: DataTypes.DATE(3), ...required },
        resolutionEntryId: DataTypes.UUID,
        resolvedAt: DataTypes.DATE(3),
        resolvedBy: DataTypes.TEXT,
      },
      { tableName: 'inquiries' },
    ),
  }
}
