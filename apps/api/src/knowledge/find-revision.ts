import { Op, type Transaction, type WhereOptions } from 'sequelize'
import type { Database } from '../db/database.ts'
import type { EntryVersionRow, RevisionRow } from './knowledge-model.ts'
import { AppError } from '../errors.ts'

type Store = { db: Database }

/** The order of the knowledge base. */
export const entryOrder: [string, string][] = [
  ['position', 'ASC'],
  ['entryId', 'ASC'],
]

/** The conditions under which an entry's row belongs to revision `number`. */
export function holdsAt(orgId: string, number: number): WhereOptions<EntryVersionRow> {
  return { orgId, sinceRevision: { [Op.lte]: number }, untilRevision: { [Op.or]: [null, { [Op.gt]: number }] } }
}

/** The conditions under which an entry's row is the current one. */
export function holdsNow(orgId: string): WhereOptions<EntryVersionRow> {
  return { orgId, untilRevision: null }
}

/** @throws AppError `revision_not_found` */
export async function findRevision(
  { db }: Store,
  orgId: string,
  number: number,
  transaction?: Transaction,
): Promise<RevisionRow> {
  const row = await db.models.revisions.findOne({ where: { orgId, number }, transaction })
  if (!row)
    throw new AppError(
      'revision_not_found',
      `This organisation has no revision ${number}. List them with GET /org/{org_id}/revisions.`,
    )
  return row
}
