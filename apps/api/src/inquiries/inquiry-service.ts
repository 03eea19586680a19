import type { InquiryListQuery, ResolutionRequest } from '@verbatim/contract'
import { Op, type WhereOptions } from 'sequelize'
import { z } from 'zod'
import type { Member } from '../auth/member.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { searchTextHolds } from '../db/search-text.ts'
import { AppError } from '../errors.ts'
import { findEntry } from '../knowledge/entry-service.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import type { RowPage } from '../paging/row-page.ts'
import type { InquiryRow } from './inquiry-model.ts'

const InquiryCursor = z.tuple([z.uuid()])

/** Lists what was asked, newest first. */
export async function listInquiries(
  { db }: { db: Database },
  orgId: string,
  query: InquiryListQuery,
): Promise<RowPage<InquiryRow>> {
  const { inquiries } = db.models
  const conditions = conditionsOf(db, orgId, query)
  const total = await inquiries.count({ where: { [Op.and]: conditions } })
  if (query.cursor) conditions.push({ id: { [Op.lt]: decodeCursor(query.cursor, InquiryCursor)[0] } })
  const rows = await inquiries.findAll({
    where: { [Op.and]: conditions },
    order: [['id', 'DESC']],
    limit: query.limit + 1,
  })
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
  return { rows: rows.slice(0, query.limit), nextCursor: last ? encodeCursor([last.id]) : null, total }
}

function conditionsOf(db: Database, orgId: string, query: InquiryListQuery): WhereOptions<InquiryRow>[] {
  const conditions: WhereOptions<InquiryRow>[] = [{ orgId }]
  if (query.outcome) conditions.push({ outcome: query.outcome })
  if (query.reason) conditions.push({ reason: query.reason })
  if (query.entry_id) conditions.push({ entryId: query.entry_id.toLowerCase() })
  if (query.resolved) conditions.push({ resolvedAt: query.resolved === 'true' ? { [Op.ne]: null } : null })
  if (query.asked_after) conditions.push({ askedAt: { [Op.gte]: new Date(query.asked_after) } })
  if (query.asked_before) conditions.push({ askedAt: { [Op.lt]: new Date(query.asked_before) } })
  if (query.search) conditions.push(searchTextHolds(db, query.search))
  return conditions
}

/** @throws AppError `inquiry_not_found` */
export async function findInquiry({ db }: { db: Database }, orgId: string, id: string): Promise<InquiryRow> {
  const row = await db.models.inquiries.findOne({ where: { orgId, id } })
  if (!row) throw new AppError('inquiry_not_found', 'This organisation was asked nothing under that id.')
  return row
}

/**
 * Notes how a person mended an inquiry: by the entry that answers it now, or by dismissing it.
 *
 * @throws AppError `inquiry_not_found`, or `entry_not_found` when the entry is not in the knowledge base.
 */
export async function resolveInquiry(
  { db, now }: Pick<Context, 'db' | 'now'>,
  member: Member,
  id: string,
  { entry_id }: ResolutionRequest,
): Promise<InquiryRow> {
  const entryId = entry_id && entry_id.toLowerCase()
  if (entryId !== null) await findEntry({ db }, member.orgId, entryId)
  return updateInquiry(db, member.orgId, id, { resolutionEntryId: entryId, resolvedAt: now(), resolvedBy: member.name })
}

/** Takes a resolution back, so that the inquiry is open again. */
export async function reopenInquiry({ db }: { db: Database }, member: Member, id: string): Promise<InquiryRow> {
  return updateInquiry(db, member.orgId, id, { resolutionEntryId: null, resolvedAt: null, resolvedBy: null })
}

async function updateInquiry(
  db: Database,
  orgId: string,
  id: string,
  values: Partial<InquiryRow>,
): Promise<InquiryRow> {
  await db.writeStatement(() => db.models.inquiries.update(values, { where: { orgId, id } }))
  return findInquiry({ db }, orgId, id)
}
