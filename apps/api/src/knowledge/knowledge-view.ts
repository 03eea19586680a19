import type { Entry, QuestionsAndAnswers, Revision } from '@verbatim/contract'
import type { EntryVersionRow, RevisionRow } from './knowledge-model.ts'

export function presentEntry(row: EntryVersionRow): Entry {
  return {
    id: row.entryId,
    question: row.question,
    alternatives: row.alternatives,
    answer: row.answer,
    enabled: row.enabled,
    answer_sha256: row.answerSha256,
    revision: row.sinceRevision,
    updated_at: row.changedAt.toISOString(),
    updated_by: row.changedBy,
  }
}

export function presentRevision(row: RevisionRow, publishedRevision: number): Revision {
  return {
    number: row.number,
    published: row.number === publishedRevision,
    action: row.action,
    restored_from: row.restoredFrom,
    entry_count: row.entryCount,
    changed_count: row.changedCount,
    created_at: row.createdAt.toISOString(),
    created_by: row.createdBy,
  }
}

/** The article's document: `alternatives` appear only where there are some, so that a plain list comes back as it was sent. */
export function presentQuestionsAndAnswers(rows: EntryVersionRow[]): QuestionsAndAnswers {
  return {
    questions_and_answers: rows.map(({ question, answer, alternatives }) =>
      alternatives.length > 0 ? { question, answer, alternatives } : { question, answer },
    ),
  }
}
