import { z } from 'zod'
import type { Limits } from './limits.ts'
import { verbatimText } from './text.ts'

/** What a visitor hears when no entry answers them, unless the org sets its own. */
export const defaultHandOffText = 'A human will be in touch shortly'

export const Outcome = z.enum(['answered', 'handed_off']).meta({ id: 'Outcome' })
export type Outcome = z.infer<typeof Outcome>

/** Why a question was handed off. */
export const HandOffReason = z
  .enum([
    'no_knowledge',
    'no_match',
    'ambiguous',
    'negative_example',
    'model_declined',
    'model_unavailable',
    'model_reply_invalid',
  ])
  .meta({ id: 'HandOffReason' })
export type HandOffReason = z.infer<typeof HandOffReason>

/** Which part decided: an exact match of a stored phrasing, the embedded matcher, or a way of asking a language model. */
export const Engine = z
  .enum(['exact', 'matcher', 'chat', 'completion', 'decisions', 'systemone'])
  .meta({ id: 'Engine' })
export type Engine = z.infer<typeof Engine>

/** `POST /test_prompt`, within `limits`. */
export function testPromptRequest(limits: Limits) {
  return z
    .strictObject({
      prompt: verbatimText(limits.promptLength, "The visitor's own words"),
      trace: z
        .boolean()
        .default(false)
        .meta({ description: 'Also say why: candidates, the prompt a model is sent, times' }),
    })
    .meta({ id: 'TestPromptRequest' })
}
export type TestPromptRequest = z.infer<ReturnType<typeof testPromptRequest>>

export const Candidate = z
  .object({
    entry_id: z.uuid(),
    question: z.string(),
    phrasing: z.string().meta({ description: 'The question or alternative that came nearest' }),
    confidence: z.number().min(0).max(1),
    score: z.number().meta({ description: 'Raw similarity of the matcher, 0 to 1' }),
    reasons: z.array(z.string()).meta({ description: 'What spoke for and against, in words' }),
  })
  .meta({ id: 'Candidate' })
export type Candidate = z.infer<typeof Candidate>

export const TraceMessage = z.object({ role: z.string(), content: z.string() }).meta({ id: 'TraceMessage' })
export type TraceMessage = z.infer<typeof TraceMessage>

/** One step of a decision and what it took. */
export const TraceStep = z
  .object({ name: z.string(), milliseconds: z.number(), detail: z.string().optional() })
  .meta({ id: 'TraceStep' })
export type TraceStep = z.infer<typeof TraceStep>

/** Why the bot decided so. */
export const Trace = z
  .object({
    steps: z.array(TraceStep),
    language: z.string().nullable().meta({ description: 'Language that the matcher took the text for' }),
    candidates: z.array(Candidate),
    decision: z.string().meta({ description: 'The accept rule, in words' }),
    prompt: z
      .object({ way: Engine, revision: z.string(), messages: z.array(TraceMessage), tokens_estimated: z.int() })
      .nullable()
      .meta({ description: 'Exactly what a language model is sent, also where none is configured' }),
    model: z
      .object({
        way: Engine,
        model: z.string(),
        attempts: z.int(),
        reply: z.string().nullable(),
        failure: z.string().nullable(),
        input_tokens: z.int().nullable(),
        output_tokens: z.int().nullable(),
        cost_usd: z.number().nullable(),
        milliseconds: z.number(),
      })
      .nullable()
      .meta({ description: 'What a language model was asked and said; null where none was asked' }),
  })
  .meta({ id: 'Trace' })
export type Trace = z.infer<typeof Trace>

export const TestPromptResponse = z
  .object({
    response: z.string().meta({ description: 'Byte for byte an enabled answer of `revision`, or the hand-off text' }),
    outcome: Outcome,
    reason: HandOffReason.nullable(),
    entry_id: z.uuid().nullable(),
    revision: z
      .int()
      .nullable()
      .meta({ description: 'The published revision that was asked; null until something was saved' }),
    response_sha256: z.string().meta({ description: 'SHA-256 of `response` in UTF-8, lower-case hex' }),
    inquiry_id: z.uuid(),
    engine: Engine,
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ description: 'Of the outcome; null when nothing could be compared' }),
    best: z
      .object({ entry_id: z.uuid(), confidence: z.number().min(0).max(1) })
      .nullable()
      .meta({ description: 'The nearest entry, also when it was not good enough to say' }),
    between: z.array(z.uuid()).meta({
      description:
        'With `ambiguous`: the entries between which it could not decide, or which a text of two questions asks for',
    }),
    trace: Trace.optional(),
  })
  .meta({ id: 'TestPromptResponse' })
export type TestPromptResponse = z.infer<typeof TestPromptResponse>
