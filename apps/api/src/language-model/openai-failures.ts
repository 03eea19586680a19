import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import type { ModelFailure } from './language-model.ts'
import { CallFailure } from './model-call.ts'
import { UnreadableReply } from './openai-fetch.ts'
import { redact } from './redact.ts'

interface FailureContext {
  apiKey: string | null
  /** Parameters that were sent and could be left out. */
  optionalParameters: readonly string[]
}

const kindByStatus: Record<number, ModelFailure> = {
  401: 'unauthorized',
  403: 'unauthorized',
  408: 'timeout',
  409: 'server_error',
  429: 'rate_limited',
}
/** With these a server says, or may be saying, that it does not know this way of asking. */
const unknownByStatus: Record<number, 'surely' | 'maybe'> = {
  400: 'maybe',
  404: 'surely',
  405: 'surely',
  422: 'maybe',
  501: 'surely',
}

/**
 * What an error of the SDK means for us. An abort is passed on as it is: only the caller knows whose deadline it was.
 */
export function describeFailure(error: unknown, context: FailureContext): unknown {
  if (error instanceof CallFailure || error instanceof APIUserAbortError) return error
  if (error instanceof APIConnectionTimeoutError) return tookTooLong()
  if (error instanceof APIConnectionError) return describeConnection(error)
  if (error instanceof APIError && error.status !== undefined) return describeStatus(error, error.status, context)
  if (error instanceof SyntaxError) {
    return new CallFailure('invalid_reply', 'The model server replied with broken JSON.', {
      counts: true,
      retryable: true,
    })
  }
  return error
}

/** A call that outlasted its own limit, while the question's deadline had not come yet. */
export function tookTooLong(): CallFailure {
  return new CallFailure('timeout', 'The model took too long.', { counts: true })
}

function describeConnection(error: APIConnectionError): CallFailure {
  const cause: unknown = error.cause
  if (cause instanceof UnreadableReply) {
    const message = `The model server's reply cannot be read: ${cause.message}.`
    return new CallFailure('invalid_reply', message, { counts: true })
  }
  const detail = describeCause(cause)
  return new CallFailure('unreachable', 'The model server cannot be reached.', {
    counts: true,
    retryable: true,
    detail,
  })
}

/** `fetch failed` says nothing; the innermost code (ECONNREFUSED, ENOTFOUND, CERT_HAS_EXPIRED) does. */
function describeCause(cause: unknown): string | null {
  let found: string | null = null
  for (let each = cause, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    const { code } = each as { code?: unknown }
    found = typeof code === 'string' ? code : redact(each.message, [])
  }
  return found
}

function describeStatus(error: APIError, status: number, context: FailureContext): CallFailure {
  const said = redact(error.message, [context.apiKey])
  const outOfCredit = status === 429 && error.code === 'insufficient_quota'
  const kind = kindByStatus[status] ?? (status >= 500 ? 'server_error' : 'rejected')
  return new CallFailure(kind, describeInWords(status, outOfCredit), {
    status,
    detail: said,
    counts: kind !== 'rejected' || status < 400,
    trips: kind === 'unauthorized' || outOfCredit,
    retryable:
      (kind === 'server_error' && status !== 501) || kind === 'timeout' || (kind === 'rate_limited' && !outOfCredit),
    retryAfterMs: readRetryAfter(error.headers),
    rejectedParameter: status === 400 || status === 422 ? findParameter(error, said, context) : null,
    wayUnknown: findDoubt(error, status, said),
  })
}

function describeInWords(status: number, outOfCredit: boolean): string {
  if (outOfCredit) return 'The account at the model server has no credit left (HTTP 429).'
  if (status === 401 || status === 403) return `The model server refused the key (HTTP ${status}).`
  if (status === 429) return 'The model server is limiting our rate (HTTP 429).'
  if (status >= 300 && status < 400) return `The model server redirected, which is not followed (HTTP ${status}).`
  return `The model server replied with HTTP ${status}.`
}

/** What makes one rung of chat differ from the next; without it the rung is another. */
const closedListParameters = /response_format|json_schema|structured_outputs|guided/

function findDoubt(error: APIError, status: number, said: string): 'surely' | 'maybe' | null {
  const doubt = unknownByStatus[status] ?? null
  if (doubt === null || isAboutThisQuestion(error)) return null
  return closedListParameters.test(`${error.param ?? ''} ${said}`) ? 'surely' : doubt
}

/** A prompt that is too long, or refused for what it says, tells nothing about the way of asking. */
function isAboutThisQuestion({ code }: APIError): boolean {
  return /context_length|string_above_max|content_filter|content_policy|moderation/.test(String(code ?? ''))
}

/** By the `param` field, or by its name in quotes or as a word of its own. */
function findParameter(error: APIError, said: string, { optionalParameters }: FailureContext): string | null {
  const { param } = error
  if (typeof param === 'string' && optionalParameters.includes(param)) return param
  const longestFirst = [...optionalParameters].sort((one, other) => other.length - one.length)
  return longestFirst.find((name) => new RegExp(`(?<![\\w.])${name}(?!\\w)`).test(said)) ?? null
}

function readRetryAfter(headers: Headers | undefined): number | null {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? NaN)
  if (milliseconds >= 0) return milliseconds
  const given = headers?.get('retry-after')
  if (!given) return null
  const seconds = Number(given)
  if (seconds >= 0) return seconds * 1000
  const until = Date.parse(given) - Date.now()
  return until >= 0 ? until : null
}
