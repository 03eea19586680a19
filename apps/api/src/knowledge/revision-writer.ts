import { createHash } from 'node:crypto'
import type { Transaction } from 'sequelize'
import type { Member } from '../auth/member.ts'
import type { Database } from '../db/database.ts'
import { searchTextOf } from '../db/search-text.ts'
import { AppError } from '../errors.ts'
import type { EntryVersionRow, KnowledgeBaseRow, RevisionAction, RevisionRow } from './knowledge-model.ts'

const rowsPerStatement = 500

/** The parts of an entry that people write, and where it stands in the list. */
export interface EntryState {
  entryId: string
  question: string
  alternatives: string[]
  answer: string
  enabled: boolean
  position: number
}

/** What a revision changes: entries that leave, and entries that come or take a new state. */
export interface EntryChanges {
  removed: string[]
  stored: EntryState[]
  /** How many of `stored` were not there before. */
  added: number
}

/** What a change can see while it is worked out: nobody else writes to this org until it is done. */
export interface KnowledgeDraft {
  base: KnowledgeBaseRow
  transaction: Transaction
  /** The current state of one entry, or null. */
  find(entryId: string): Promise<EntryVersionRow | null>
}

interface RevisionPlan {
  action: RevisionAction
  restoredFrom?: number
  maxEntries: number
  now: Date
  change(draft: KnowledgeDraft): Promise<EntryChanges>
}

/**
 * Makes the next revision of the member's org and publishes it. An edit writes the rows it changes and two more.
 *
 * A change that changes nothing makes no revision, but for the very first, which marks that something was saved.
 *
 * @throws AppError `too_many_entries`, or whatever `change` throws; then nothing is stored.
 */
export async function writeRevision(db: Database, member: Member, plan: RevisionPlan): Promise<RevisionRow | null> {
  const { orgId } = member
  const { knowledgeBases, revisions, entryVersions } = db.models
  return db.write(async (transaction) => {
    await knowledgeBases.bulkCreate(
      [{ orgId, latestRevision: 0, publishedRevision: 0, entryCount: 0, lastPosition: 0 }],
      { ignoreDuplicates: true, transaction },
    )
    const base = await knowledgeBases.findByPk(orgId, {
      transaction,
      lock: transaction.LOCK.UPDATE,
      rejectOnEmpty: true,
    })
    const find = (entryId: string) =>
      entryVersions.findOne({ where: { orgId, entryId, untilRevision: null }, transaction })
    const changes = await plan.change({ base, transaction, find })
    const changedCount = changes.removed.length + changes.stored.length
    if (changedCount === 0 && base.latestRevision > 0) return null
    const number = base.latestRevision + 1
    const entryCount = base.entryCount - changes.removed.length + changes.added
    if (entryCount > plan.maxEntries) {
      throw new AppError(
        'too_many_entries',
        `A knowledge base holds at most ${plan.maxEntries.toLocaleString('en')} entries; this change would make ${entryCount.toLocaleString('en')}. Delete some first.`,
      )
    }
    await closeVersions(
      db,
      orgId,
      [...changes.removed, ...changes.stored.map(({ entryId }) => entryId)],
      number,
      transaction,
    )
    await openVersions(db, member, changes.stored, number, plan.now, transaction)
    const lastPosition = changes.stored.reduce((last, { position }) => Math.max(last, position), base.lastPosition)
    await base.update({ latestRevision: number, publishedRevision: number, entryCount, lastPosition }, { transaction })
    return revisions.create(
      {
        orgId,
        number,
        action: plan.action,
        restoredFrom: plan.restoredFrom ?? null,
        entryCount,
        changedCount,
        createdAt: plan.now,
        createdBy: member.name,
      },
      { transaction },
    )
  })
}

async function closeVersions(
  { models }: Database,
  orgId: string,
  entryIds: string[],
  untilRevision: number,
  transaction: Transaction,
): Promise<void> {
  for (const entryId of inChunks(entryIds)) {
    await models.entryVersions.update(
      { untilRevision },
      { where: { orgId, entryId, untilRevision: null }, transaction },
    )
  }
}

async function openVersions(
  { models }: Database,
  member: Member,
  states: EntryState[],
  sinceRevision: number,
  now: Date,
  transaction: Transaction,
): Promise<void> {
  for (const chunk of inChunks(states)) {
    const rows = chunk.map((state) => ({
      ...state,
      orgId: member.orgId,
      sinceRevision,
      untilRevision: null,
      answerSha256: sha256Of(state.answer),
      searchText: searchTextOf([state.question, ...state.alternatives, state.answer].join('\n')),
      changedAt: now,
      changedBy: member.name,
    }))
    await models.entryVersions.bulkCreate(rows, { transaction })
  }
}

function inChunks<Item>(items: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / rowsPerStatement) }, (_, index) =>
    items.slice(index * rowsPerStatement, (index + 1) * rowsPerStatement),
  )
}

/** Lower-case hex of the SHA-256 of `text` in UTF-8. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
