import type { ModelExchange, ModelFailure, ModelVerdict, ModelWay } from './language-model.ts'

/** One concrete way of asking. The ladder descends in this order, from the most telling to the plainest. */
export const rungs = [
  'decisions',
  'systemone',
  'chat-schema',
  'chat-choice',
  'chat-json',
  'chat-text',
  'completion',
  'completion-short',
] as const
export type Rung = (typeof rungs)[number]

export const wayOfRung: Record<Rung, ModelWay> = {
  decisions: 'decisions',
  systemone: 'systemone',
  'chat-schema': 'chat',
  'chat-choice': 'chat',
  'chat-json': 'chat',
  'chat-text': 'chat',
  completion: 'completion',
  'completion-short': 'completion',
}

/** What a server was found to need: which parameters to leave out, and how long a reply to allow. */
export interface Tuning {
  readonly dropped: ReadonlySet<string>
  /** Tokens that a reply may take; models that think aloud first need more than an id does. */
  readonly replyTokens: number
}

export interface TokenUsage {
  inputTokens: number | null
  cachedTokens: number
  outputTokens: number | null
}

export type ModelChoice = Omit<ModelVerdict, 'exchange'>

export interface ModelReply {
  choice: ModelChoice
  /** As the model gave it, for the trace. */
  reply: string
  usage: TokenUsage
}

export interface SendOptions {
  tuning: Tuning
  signal: AbortSignal
  timeoutMs: number
}

/** A question in the words of one way of asking, ready to be sent, more than once if need be. */
export interface PreparedCall {
  rung: Rung
  promptRevision: string
  messages: ModelExchange['messages']
  /** @throws {CallFailure} */
  send(options: SendOptions): Promise<ModelReply>
}

export interface CallFailureFacts {
  status?: number | null
  /** Whether the same server may do better in a moment. */
  retryable?: boolean
  /** Whether the breaker counts it against the server. */
  counts?: boolean
  /** Whether it opens the breaker at once: no later question can fare better. */
  trips?: boolean
  retryAfterMs?: number | null
  /** A parameter that the server refused by name. */
  rejectedParameter?: string | null
  /** Whether the limit on the reply was used up before the reply began: by thinking. */
  thoughtTooLong?: boolean
  /** Whether the server does not know this way of asking, or only may not. */
  wayUnknown?: 'surely' | 'maybe' | null
  /** What the server said, without keys, for the log only. */
  detail?: string | null
  reply?: string | null
  usage?: TokenUsage | null
}

/** One upstream call that brought no choice. `message` is made of our own words. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure'
  readonly kind: ModelFailure
  readonly facts: CallFailureFacts

  constructor(kind: ModelFailure, message: string, facts: CallFailureFacts = {}) {
    super(message)
    this.kind = kind
    this.facts = facts
  }
}

/** Runs `read` so that a failure to understand a reply still says what the reply was. */
export function keepReply<T>(reply: string, usage: TokenUsage, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error
    throw new CallFailure(error.kind, error.message, { ...error.facts, reply, usage })
  }
}

export const noUsage: TokenUsage = { inputTokens: null, cachedTokens: 0, outputTokens: null }
