import { z } from 'zod'
import type { Limits } from './limits.ts'
import { PageQuery, pageOf } from './pages.ts'
import { verbatimText } from './text.ts'

/** The parts of an entry that people write, within `limits`. */
export function entryFields(limits: Limits) {
  const phrasing = verbatimText(limits.questionLength, 'Another way to ask the same')
  return {
    question: verbatimText(limits.questionLength, 'The question as the team would put it'),
    alternatives: z
      .array(phrasing)
      .max(limits.alternativesPerEntry, `At most ${limits.alternativesPerEntry} alternatives.`),
    answer: verbatimText(limits.answerLength, 'The reply, sent byte for byte'),
    enabled: z.boolean().meta({ description: 'A disabled entry is kept and never answered' }),
  }
}

/** Requests about single entries, within `limits`. */
export function entryRequests(limits: Limits) {
  const { question, alternatives, answer, enabled } = entryFields(limits)
  return {
    NewEntry: z
      .strictObject({ question, alternatives: alternatives.default([]), answer, enabled: enabled.default(true) })
      .meta({ id: 'NewEntry' }),
    EntryChange: z
      .strictObject({ question, alternatives, answer, enabled })
      .partial()
      .refine((change) => Object.keys(change).length > 0, 'Name at least one field to change.')
      .meta({ id: 'EntryChange', description: 'Only the fields named are changed' }),
  }
}
export type NewEntry = z.infer<ReturnType<typeof entryRequests>['NewEntry']>
export type EntryChange = z.infer<ReturnType<typeof entryRequests>['EntryChange']>

/** One question, its other phrasings and its fixed answer, as stored. */
export const Entry = z
  .object({
    id: z.uuid(),
    question: z.string(),
    alternatives: z.array(z.string()),
    answer: z.string(),
    enabled: z.boolean(),
    answer_sha256: z.string().meta({ description: 'SHA-256 of the answer in UTF-8, lower-case hex' }),
    revision: z.int().meta({
      description: 'The revision that last changed this entry; its ETag is this number in quotes after an `e`',
    }),
    updated_at: z.iso.datetime(),
    updated_by: z
      .string()
      .nullable()
      .meta({ description: 'E-mail of the author, or their user id where the token has no e-mail' }),
  })
  .meta({ id: 'Entry' })
export type Entry = z.infer<typeof Entry>

export const EntryPage = pageOf(Entry, 'EntryPage')
export type EntryPage = z.infer<typeof EntryPage>

export const EntryListQuery = PageQuery.extend({
  search: z
    .string()
    .max(1000)
    .optional()
    .meta({ description: 'Part of a question, alternative or answer; case-insensitive' }),
})
export type EntryListQuery = z.infer<typeof EntryListQuery>
