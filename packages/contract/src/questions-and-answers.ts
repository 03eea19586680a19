import { z } from 'zod'
import { entryFields } from './entries.ts'
import type { Limits } from './limits.ts'

/** The article's document: all entries of an org at once, within `limits`. */
export function questionsAndAnswersRequest(limits: Limits) {
  const { question, alternatives, answer } = entryFields(limits)
  return z
    .strictObject({
      questions_and_answers: z
        .array(
          z.strictObject({
            question,
            answer,
            alternatives: alternatives
              .optional()
              .meta({ description: 'When absent, an entry with the same question keeps its own' }),
          }),
        )
        .max(limits.entriesPerOrg, `At most ${limits.entriesPerOrg.toLocaleString('en')} entries per org.`),
    })
    .meta({ id: 'QuestionsAndAnswersRequest' })
}
export type QuestionsAndAnswersRequest = z.infer<ReturnType<typeof questionsAndAnswersRequest>>

export const QuestionsAndAnswers = z
  .object({
    questions_and_answers: z.array(
      z.object({ question: z.string(), answer: z.string(), alternatives: z.array(z.string()).optional() }),
    ),
  })
  .meta({ id: 'QuestionsAndAnswers' })
export type QuestionsAndAnswers = z.infer<typeof QuestionsAndAnswers>
