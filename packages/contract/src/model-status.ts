import { z } from 'zod'

/** Why a language model did not answer a question. */
export const ModelFailureKind = z
  .enum([
    'timeout',
    'unreachable',
    'unauthorized',
    'rate_limited',
    'rejected',
    'server_error',
    'invalid_reply',
    'refused',
    'truncated',
    'over_capacity',
    'circuit_open',
    'over_budget',
  ])
  .meta({ id: 'ModelFailureKind' })
export type ModelFailureKind = z.infer<typeof ModelFailureKind>

/** One server that speaks the OpenAI protocol. */
export const ModelProviderStatus = z
  .object({
    role: z.enum(['primary', 'fallback']),
    host: z.string().meta({ description: 'Host of the base URL', example: 'api.openai.com' }),
    model: z.string(),
    way: z
      .object({
        configured: z.string().meta({ description: '`auto`, or the way that the operator chose' }),
        using: z.string().nullable().meta({ description: 'The way that is in use; null until it is known' }),
        probed_at: z.iso
          .datetime()
          .nullable()
          .meta({ description: 'When the server was last asked what it understands' }),
        dropped_parameters: z.array(z.string()).meta({ description: 'Parameters that the server refused by name' }),
      })
      .meta({ description: 'How the server is asked' }),
    breaker: z
      .object({
        state: z.enum(['closed', 'open', 'half_open']).meta({ description: '`closed` is healthy' }),
        since: z.iso.datetime().nullable(),
        retry_at: z.iso.datetime().nullable().meta({ description: 'When an open breaker lets one question through' }),
      })
      .meta({ description: 'Circuit breaker: while open, nobody waits for a server that is known to fail' }),
    last_failure: z.object({ kind: ModelFailureKind, detail: z.string(), at: z.iso.datetime() }).nullable(),
    last_success_at: z.iso.datetime().nullable(),
    calls: z.int().meta({ description: 'Since this process started' }),
    failures: z.int().meta({ description: 'Since this process started' }),
    in_flight: z.int(),
    waiting: z.int(),
  })
  .meta({ id: 'ModelProviderStatus' })
export type ModelProviderStatus = z.infer<typeof ModelProviderStatus>

/** `GET /model`: what is configured and how it fares. Never holds a key. */
export const ModelStatus = z
  .object({
    configured: z.boolean().meta({ description: 'False: the matcher alone answers' }),
    deadline_ms: z.int().nullable().meta({ description: 'Longest that one question waits for a model' }),
    providers: z.array(ModelProviderStatus).meta({ description: 'In the order in which they are asked' }),
    budget: z
      .object({
        calls_per_day: z.int().nullable().meta({ description: 'Null: no limit' }),
        calls_left: z.int().nullable(),
        tokens_per_day: z.int().nullable().meta({ description: 'Null: no limit' }),
        tokens_left: z.int().nullable(),
        resets_at: z.iso.datetime(),
      })
      .nullable()
      .meta({ description: "What is left of this org's day (UTC); null where no model is configured" }),
  })
  .meta({ id: 'ModelStatus' })
export type ModelStatus = z.infer<typeof ModelStatus>

/** The status of a server that has no language model. */
export const noModelStatus: ModelStatus = { configured: false, deadline_ms: null, providers: [], budget: null }
