import { revisionETag, type QuestionsAndAnswersRequest } from '@verbatim/contract'
import { v7 as createId } from 'uuid'
import type { Member } from '../auth/member.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { Precondition } from '../precondition.ts'
import { sameState, stateOf } from './entry-service.ts'
import { entryOrder, holdsAt, holdsNow } from './find-revision.ts'
import type { EntryVersionRow, KnowledgeBaseRow } from './knowledge-model.ts'
import { placeInOrder } from './place-in-order.ts'
import { writeRevision, type EntryChanges, type EntryState } from './revision-writer.ts'

type Item = QuestionsAndAnswersRequest['questions_and_answers'][number]

export interface KnowledgeDocument {
  revision: number
  rows: EntryVersionRow[]
}

/** @throws AppError `knowledge_not_found` until something was saved. */
export async function findKnowledgeBase({ db }: { db: Database }, orgId: string): Promise<KnowledgeBaseRow> {
  const base = await db.models.knowledgeBases.findByPk(orgId)
  if (!base || base.latestRevision === 0)
    throw new AppError(
      'knowledge_not_found',
      'This organisation has saved no questions and answers yet. POST some first.',
    )
  return base
}

/** All entries of the latest revision. */
export async function readDocument({ db }: { db: Database }, orgId: string): Promise<KnowledgeDocument> {
  const { latestRevision } = await findKnowledgeBase({ db }, orgId)
  return {
    revision: latestRevision,
    rows: await db.models.entryVersions.findAll({ where: holdsAt(orgId, latestRevision), order: entryOrder }),
  }
}

/**
 * Replaces all entries by those of `document`, as a new revision. An entry whose question is in the document keeps its id,
 * its enabled state and, where the document is silent, its alternatives; unchanged ones cost nothing.
 */
export async function saveDocument(
  { db, config, now }: Pick<Context, 'db' | 'config' | 'now'>,
  member: Member,
  document: QuestionsAndAnswersRequest,
  precondition: Precondition | null,
): Promise<KnowledgeDocument> {
  await writeRevision(db, member, {
    action: 'document_saved',
    maxEntries: config.limits.entriesPerOrg,
    now: now(),
    change: async ({ base, transaction }) => {
      if (precondition && !precondition(revisionETag(base.latestRevision))) {
        throw new AppError(
          'precondition_failed',
          `The knowledge base is at revision ${base.latestRevision} by now. Read it again, then save with its ETag.`,
        )
      }
      const current = await db.models.entryVersions.findAll({
        where: holdsNow(member.orgId),
        order: entryOrder,
        transaction,
      })
      return compareWithDocument(current.map(stateOf), document.questions_and_answers)
    },
  })
  return readDocument({ db }, member.orgId)
}

/** What must change so that `current` (in order) becomes `items`, touching as few entries as possible. */
export function compareWithDocument(current: EntryState[], items: Item[]): EntryChanges {
  const byQuestion = groupByQuestion(current)
  const pairs = items.map((item) => ({ item, before: byQuestion.get(item.question)?.shift() }))
  const positions = placeInOrder(pairs.map(({ before }) => before?.position))
  const stored = pairs.flatMap(({ item, before }, index) => {
    const state = {
      entryId: before?.entryId ?? createId(),
      question: item.question,
      alternatives: item.alternatives ?? before?.alternatives ?? [],
      answer: item.answer,
      enabled: before?.enabled ?? true,
      position: positions[index]!,
    }
    return before && sameState(state, before) ? [] : [state]
  })
  const kept = new Set(pairs.map(({ before }) => before?.entryId))
  return {
    removed: current.filter(({ entryId }) => !kept.has(entryId)).map(({ entryId }) => entryId),
    stored,
    added: pairs.filter(({ before }) => !before).length,
  }
}

function groupByQuestion(states: EntryState[]): Map<string, EntryState[]> {
  const groups = new Map<string, EntryState[]>()
  for (const state of states) {
    const group = groups.get(state.question)
    if (group) group.push(state)
    else groups.set(state.question, [state])
  }
  return groups
}
