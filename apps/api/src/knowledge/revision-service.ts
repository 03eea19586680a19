import { revisionETag, type PageQuery } from '@verbatim/contract'
import { Op, type Transaction } from 'sequelize'
import { z } from 'zod'
import type { Member } from '../auth/member.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import type { RowPage } from '../paging/row-page.ts'
import type { Precondition } from '../precondition.ts'
import { findKnowledgeBase } from './document-service.ts'
import { sameState, stateOf } from './entry-service.ts'
import { findRevision } from './find-revision.ts'
import type { RevisionRow } from './knowledge-model.ts'
import { writeRevision, type EntryChanges } from './revision-writer.ts'

/** Lists revisions, newest first, beside the number of the published one. */
export async function listRevisions(
  { db }: { db: Database },
  orgId: string,
  query: PageQuery,
): Promise<RowPage<RevisionRow> & { publishedRevision: number; latestRevision: number }> {
  const base = await findKnowledgeBase({ db }, orgId)
  const before = query.cursor ? decodeCursor(query.cursor, z.tuple([z.int()]))[0] : base.latestRevision + 1
  const rows = await db.models.revisions.findAll({
    where: { orgId, number: { [Op.lt]: before } },
    order: [['number', 'DESC']],
    limit: query.limit + 1,
  })
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined
  return {
    rows: rows.slice(0, query.limit),
    nextCursor: last ? encodeCursor([last.number]) : null,
    total: base.latestRevision,
    publishedRevision: base.publishedRevision,
    latestRevision: base.latestRevision,
  }
}

/**
 * Goes back to what revision `number` held, as a new revision: nothing of what was written since is lost. Costs in
 * proportion to the entries that differ.
 *
 * @throws AppError `revision_not_found`, or `precondition_failed` when somebody saved meanwhile.
 */
export async function restoreRevision(
  { db, config, now }: Pick<Context, 'db' | 'config' | 'now'>,
  member: Member,
  number: number,
  precondition: Precondition,
): Promise<RevisionRow> {
  const written = await writeRevision(db, member, {
    action: 'revision_restored',
    restoredFrom: number,
    maxEntries: config.limits.entriesPerOrg,
    now: now(),
    change: async ({ base, transaction }) => {
      await findRevision({ db }, member.orgId, number, transaction)
      if (!precondition(revisionETag(base.latestRevision))) {
        throw new AppError(
          'precondition_failed',
          `The knowledge base is at revision ${base.latestRevision} by now. Look at what changed, then go back with its ETag.`,
        )
      }
      return compareWithRevision(db, member.orgId, number, transaction)
    },
  })
  return written ?? findRevision({ db }, member.orgId, (await findKnowledgeBase({ db }, member.orgId)).latestRevision)
}

async function compareWithRevision(
  { models }: Database,
  orgId: string,
  number: number,
  transaction: Transaction,
): Promise<EntryChanges> {
  const heldThenNotNow = await models.entryVersions.findAll({
    where: { orgId, sinceRevision: { [Op.lte]: number }, untilRevision: { [Op.gt]: number } },
    transaction,
  })
  const holdNowNotThen = await models.entryVersions.findAll({
    where: { orgId, sinceRevision: { [Op.gt]: number }, untilRevision: null },
    transaction,
  })
  const then = new Set(heldThenNotNow.map(({ entryId }) => entryId))
  const now = new Map(holdNowNotThen.map((row) => [row.entryId, stateOf(row)]))
  const stored = heldThenNotNow.map(stateOf).filter((state) => {
    const current = now.get(state.entryId)
    return !current || !sameState(state, current)
  })
  return {
    removed: [...now.keys()].filter((entryId) => !then.has(entryId)),
    stored,
    added: stored.filter(({ entryId }) => !now.has(entryId)).length,
  }
}
