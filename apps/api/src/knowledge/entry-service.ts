import type { EntryChange, EntryListQuery, NewEntry } from '@verbatim/contract'
import { entryETag } from '@verbatim/contract'
import { Op, type WhereOptions } from 'sequelize'
import { v7 as createId } from 'uuid'
import { z } from 'zod'
import type { Member } from '../auth/member.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { searchTextHolds } from '../db/search-text.ts'
import { AppError } from '../errors.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import type { RowPage } from '../paging/row-page.ts'
import type { Precondition } from '../precondition.ts'
import { entryOrder, holdsNow } from './find-revision.ts'
import type { EntryVersionRow } from './knowledge-model.ts'
import { presentEntry } from './knowledge-view.ts'
import { positionGap } from './place-in-order.ts'
import { writeRevision, type EntryState } from './revision-writer.ts'

type Store = Pick<Context, 'db' | 'config' | 'now'>

const EntryCursor = z.tuple([z.int(), z.uuid()])

/** Lists entries in the order of the knowledge base, those of `condition` that hold `query.search` somewhere. */
export async function listEntries(
  { db }: { db: Database },
  condition: WhereOptions<EntryVersionRow>,
  query: EntryListQuery,
): Promise<RowPage<EntryVersionRow>> {
  const { entryVersions } = db.models
  const conditions: WhereOptions<EntryVersionRow>[] = [condition]
  if (query.search) conditions.push(searchTextHolds(db, query.search))
  const total = await entryVersions.count({ where: { [Op.and]: conditions } })
  if (query.cursor) {
    const [position, entryId] = decodeCursor(query.cursor, EntryCursor)
    conditions.push({ [Op.or]: [{ position: { [Op.gt]: position } }, { position, entryId: { [Op.gt]: entryId } }] })
  }
  const rows = await entryVersions.findAll({
    where: { [Op.and]: conditions },
    order: entryOrder,
    limit: query.limit + 1,
  })
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
  return {
    rows: rows.slice(0, query.limit),
    nextCursor: last ? encodeCursor([last.position, last.entryId]) : null,
    total,
  }
}

/** @throws AppError `entry_not_found` */
export async function findEntry({ db }: { db: Database }, orgId: string, entryId: string): Promise<EntryVersionRow> {
  return orNotFound(await db.models.entryVersions.findOne({ where: { ...holdsNow(orgId), entryId } }))
}

/** Adds an entry at the end, as a new revision. */
export async function createEntry(
  { db, config, now }: Store,
  member: Member,
  input: NewEntry,
): Promise<EntryVersionRow> {
  const entryId = createId()
  await writeRevision(db, member, {
    action: 'entry_created',
    maxEntries: config.limits.entriesPerOrg,
    now: now(),
    change: async ({ base }) => ({
      removed: [],
      added: 1,
      stored: [{ ...input, entryId, position: base.lastPosition + positionGap }],
    }),
  })
  return findEntry({ db }, member.orgId, entryId)
}

/**
 * Changes the named fields of an entry, as a new revision.
 *
 * Two editors may save at once; the loser gets `precondition_failed` with what is stored now, and nothing of theirs is lost.
 */
export async function changeEntry(
  { db, config, now }: Store,
  member: Member,
  entryId: string,
  precondition: Precondition,
  change: EntryChange,
): Promise<EntryVersionRow> {
  await writeRevision(db, member, {
    action: 'entry_changed',
    maxEntries: config.limits.entriesPerOrg,
    now: now(),
    change: async ({ find }) => {
      const current = requireSeen(orNotFound(await find(entryId)), precondition)
      const state = { ...stateOf(current), ...change }
      return { removed: [], added: 0, stored: sameState(state, stateOf(current)) ? [] : [state] }
    },
  })
  return findEntry({ db }, member.orgId, entryId)
}

/** Takes an entry out, as a new revision; `restoreEntry` brings it back. */
export async function deleteEntry(
  { db, config, now }: Store,
  member: Member,
  entryId: string,
  precondition: Precondition,
): Promise<void> {
  await writeRevision(db, member, {
    action: 'entry_deleted',
    maxEntries: config.limits.entriesPerOrg,
    now: now(),
    change: async ({ find }) => {
      requireSeen(orNotFound(await find(entryId)), precondition)
      return { removed: [entryId], added: 0, stored: [] }
    },
  })
}

/**
 * Brings a deleted entry back as it last was, with its id and its place.
 *
 * @throws AppError `entry_not_deleted` when it is there, `entry_not_found` when it never was.
 */
export async function restoreEntry(
  { db, config, now }: Store,
  member: Member,
  entryId: string,
): Promise<EntryVersionRow> {
  await writeRevision(db, member, {
    action: 'entry_restored',
    maxEntries: config.limits.entriesPerOrg,
    now: now(),
    change: async ({ find, transaction }) => {
      if (await find(entryId))
        throw new AppError(
          'entry_not_deleted',
          'This entry is in the knowledge base already; there is nothing to bring back.',
        )
      const last = await db.models.entryVersions.findOne({
        where: { orgId: member.orgId, entryId },
        order: [['sinceRevision', 'DESC']],
        transaction,
      })
      return { removed: [], added: 1, stored: [stateOf(orNotFound(last))] }
    },
  })
  return findEntry({ db }, member.orgId, entryId)
}

/** The parts of a row that people wrote. */
export function stateOf({ entryId, question, alternatives, answer, enabled, position }: EntryVersionRow): EntryState {
  return { entryId, question, alternatives, answer, enabled, position }
}

/** Whether two states are the same in every byte and place. */
export function sameState(one: EntryState, other: EntryState): boolean {
  return JSON.stringify(stateKey(one)) === JSON.stringify(stateKey(other))
}

function stateKey({ entryId, question, alternatives, answer, enabled, position }: EntryState) {
  return [entryId, question, alternatives, answer, enabled, position]
}

function requireSeen(current: EntryVersionRow, precondition: Precondition): EntryVersionRow {
  if (precondition(entryETag({ revision: current.sinceRevision }))) return current
  throw new AppError(
    'precondition_failed',
    `${current.changedBy ?? 'Somebody'} changed this entry after you read it. Compare both versions, then save again with the new ETag.`,
    { current: presentEntry(current) },
  )
}

function orNotFound(row: EntryVersionRow | null): EntryVersionRow {
  if (!row)
    throw new AppError('entry_not_found', 'It may have been deleted. POST to …/restore brings a deleted entry back.')
  return row
}
