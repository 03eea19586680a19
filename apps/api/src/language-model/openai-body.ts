import { createHash } from 'node:crypto'
import type { ModelQuestion } from './language-model.ts'
import { CallFailure, noUsage, type SendOptions, type TokenUsage, type Tuning } from './model-call.ts'
import { describeFailure, tookTooLong } from './openai-failures.ts'
import type { OpenAiServer } from './openai-server.ts'

export type Fields = Record<string, unknown>

/** Leaves out what the server refused. Without `logprobs`, `top_logprobs` is an error of its own. */
export function withoutDropped(optional: Fields, { dropped }: Tuning): Fields {
  const gone = (name: string) => dropped.has(name) || (name === 'top_logprobs' && dropped.has('logprobs'))
  return Object.fromEntries(Object.entries(optional).filter(([name]) => !gone(name)))
}

/** OpenAI's name for the limit on a reply, or everybody else's; the other one where the server refused it. */
export function replyLimit(server: OpenAiServer, tokens: number, { dropped }: Tuning): Fields {
  const names = ['max_completion_tokens', 'max_tokens']
  if (!server.knowsOpenAiFields) names.reverse()
  const name = names.find((each) => !dropped.has(each))
  return name === undefined ? {} : { [name]: tokens }
}

/**
 * Fields for OpenAI alone: nothing is kept there, abuse is told apart by org without naming it, and questions of one
 * revision meet in one prompt cache.
 */
export function openAiFields(server: OpenAiServer, question: ModelQuestion, promptRevision: string): Fields {
  if (!server.knowsOpenAiFields) return {}
  const org = createHash('sha256').update(`verbatim:${question.orgId}`).digest('hex').slice(0, 32)
  return { safety_identifier: org, prompt_cache_key: `${org.slice(0, 16)}:${question.revision}:${promptRevision}` }
}

/** Runs one call of the SDK and turns what it throws into a `CallFailure`. */
export async function callServer<T>(
  server: OpenAiServer,
  optionalParameters: readonly string[],
  { signal, timeoutMs }: SendOptions,
  call: (options: { signal: AbortSignal; timeout: number }) => Promise<T>,
): Promise<T> {
  const startedAt = performance.now()
  try {
    return await call({ signal, timeout: Math.max(1, Math.ceil(timeoutMs)) })
  } catch (error) {
    // Whatever a broken-off connection then looks like.
    if (performance.now() - startedAt >= timeoutMs) throw tookTooLong()
    throw describeFailure(error, { apiKey: server.apiKey, optionalParameters })
  }
}

/** A server's reply as fields, whatever the SDK's types promise. */
export function readFields(value: unknown, what = 'reply'): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new CallFailure('invalid_reply', `The model server's ${what} has not the agreed form.`, { counts: true })
}

/** Both spellings: `prompt_tokens` of chat and completion, `input_tokens` of the decision endpoints. */
export function readUsage(value: unknown): TokenUsage {
  if (typeof value !== 'object' || value === null) return noUsage
  const usage = value as Fields
  const details = (usage.prompt_tokens_details ?? usage.input_tokens_details ?? {}) as Fields
  return {
    inputTokens: readCount(usage.prompt_tokens ?? usage.input_tokens),
    cachedTokens: readCount(details.cached_tokens) ?? 0,
    outputTokens: readCount(usage.completion_tokens ?? usage.output_tokens),
  }
}

/** For the trace. A reply nested too deep to be written is not one that anybody wants to read. */
export function writeReply(value: unknown): string {
  try {
    return JSON.stringify(value ?? null)
  } catch {
    return '(nested too deep)'
  }
}

function readCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}
