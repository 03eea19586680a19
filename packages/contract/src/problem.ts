import { z } from 'zod'

/** Every `code` that a problem may carry; stable, for machines. `title` and `detail` are for people and may change. */
export const errorCodes = [
  'invalid_request',
  'invalid_json',
  'payload_too_large',
  'unsupported_media_type',
  'unauthorized',
  'forbidden',
  'not_found',
  'knowledge_not_found',
  'entry_not_found',
  'revision_not_found',
  'inquiry_not_found',
  'too_many_entries',
  'entry_not_deleted',
  'precondition_required',
  'precondition_failed',
  'not_ready',
  'storage_unavailable',
  'internal_error',
] as const

export const ErrorCode = z.enum(errorCodes).meta({ id: 'ErrorCode' })
export type ErrorCode = z.infer<typeof ErrorCode>

/** One thing that is wrong with a request. */
export const ProblemField = z
  .object({
    pointer: z.string().meta({
      description: 'JSON Pointer (RFC 6901) into the body, or `?name` for a query parameter',
      example: '/questions_and_answers/3/answer',
    }),
    detail: z.string().meta({ description: 'What is wrong there and how to mend it' }),
  })
  .meta({ id: 'ProblemField' })
export type ProblemField = z.infer<typeof ProblemField>

/** RFC 9457 problem details: the body of every answer that is not 2xx. */
export const Problem = z
  .object({
    type: z.string().meta({ example: 'urn:verbatim:problem:entry_not_found' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: ErrorCode,
    request_id: z.string().meta({ description: 'Also in the X-Request-Id header and in the server log' }),
    errors: z.array(ProblemField).optional(),
    current: z
      .unknown()
      .optional()
      .meta({ description: 'With `precondition_failed`: what is stored now, so that both versions can be shown' }),
    checks: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: 'With `not_ready` of `/readyz`: `ok`, or what is missing' }),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
