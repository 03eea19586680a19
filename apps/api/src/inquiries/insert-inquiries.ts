import type { InferCreationAttributes } from 'sequelize'
import type { Database } from '../db/database.ts'
import { searchTextOf } from '../db/search-text.ts'
import type { InquiryRow } from './inquiry-model.ts'

export type NewInquiry = Omit<
  InferCreationAttributes<InquiryRow>,
  'searchText' | 'resolutionEntryId' | 'resolvedAt' | 'resolvedBy'
>

const columns: [column: string, postgresType: string][] = [
  ['org_id', 'text'],
  ['id', 'uuid'],
  ['text', 'text'],
  ['search_text', 'text'],
  ['outcome', 'text'],
  ['reason', 'text'],
  ['entry_id', 'uuid'],
  ['revision', 'integer'],
  ['response_sha256', 'text'],
  ['engine', 'text'],
  ['confidence', 'double precision'],
  ['candidates', 'text'],
  ['latency_ms', 'double precision'],
  ['asker', 'text'],
  ['asked_at', 'timestamptz'],
]
const names = columns.map(([column]) => column).join(', ')

// One parameter holds all rows as JSON: Sequelize's bulk insert escapes value by value, which costs as much as matching.
const statements = {
  sqlite: `INSERT INTO inquiries (${names}) SELECT ${columns.map(([column]) => `json_extract(value, '$.${column}')`).join(', ')} FROM json_each($1)`,
  postgres: `INSERT INTO inquiries (${names}) SELECT ${names} FROM json_to_recordset($1::json) AS rows(${columns.map(([column, type]) => `${column} ${type}`).join(', ')})`,
}

/** Inserts all of `inquiries` or none, in one durable statement. */
export async function insertInquiries(db: Database, inquiries: NewInquiry[]): Promise<void> {
  const rows = JSON.stringify(inquiries.map(toRow))
  await db.writeStatement((connection) => connection.query(statements[db.dialect], { bind: [rows] }))
}

function toRow(inquiry: NewInquiry) {
  return {
    org_id: inquiry.orgId,
    id: inquiry.id,
    text: inquiry.text,
    search_text: searchTextOf(inquiry.text),
    outcome: inquiry.outcome,
    reason: inquiry.reason,
    entry_id: inquiry.entryId,
    revision: inquiry.revision,
    response_sha256: inquiry.responseSha256,
    engine: inquiry.engine,
    confidence: inquiry.confidence,
    candidates: JSON.stringify(inquiry.candidates),
    latency_ms: inquiry.latencyMs,
    asker: inquiry.asker,
    // As Sequelize writes dates to SQLite, so that both compare as text.
    asked_at: inquiry.askedAt.toISOString().replace('T', ' ').replace('Z', ' +00:00'),
  }
}
