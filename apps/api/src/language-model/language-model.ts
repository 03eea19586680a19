import type { ModelFailureKind, ModelStatus } from '@verbatim/contract'
import type { PromptKnowledge } from '@verbatim/prompt-builder'

/** How a model was asked, as the wire names it (`Engine`). */
export type ModelWay = 'chat' | 'completion' | 'decisions' | 'systemone'

/** A text, and the entries among which a model may choose. */
export interface ModelQuestion {
  orgId: string
  /** The published revision that `knowledge` was taken from: a part of the prompt cache's key. */
  revision: number
  text: string
  /** Candidates only, in a stable order: at most `LanguageModel.maxChoices` entries, each enabled. */
  knowledge: PromptKnowledge
}

/** What was sent and what came back, for the trace. Holds the visitor's text: never log it. */
export interface ModelExchange {
  way: ModelWay
  model: string
  promptRevision: string
  /** Exactly what the model was given to read; a role is the model's, or `prompt`, `choices`, `predicate`. */
  messages: readonly { role: string; content: string }[]
  /** The raw reply, cut at 10,000 characters; null where none came. */
  reply: string | null
  /** Upstream calls that this question cost, over all providers: 0 to 2. */
  attempts: number
  inputTokens: number | null
  outputTokens: number | null
  /** Null where no prices are configured or no usage was reported. */
  costUsd: number | null
  milliseconds: number
}

/**
 * A model's choice, checked against the candidates: `entryId` is always one of them.
 *
 * The accept rule decides whether it is good enough. Probabilities are the server's own, not calibrated for anybody's data;
 * they are null where the way of asking gives none (plain chat, completion), and then only agreement can support a choice.
 */
export interface ModelVerdict {
  verdict: { entryId: string } | { none: true }
  /** Probability of the choice itself, 0 to 1. */
  probability: number | null
  /** `probability` minus that of the second-best choice (`none` is one), -1 to 1. */
  margin: number | null
  /** By entry id. All candidates with decisions and systemone; with chat only those that were among the top tokens. */
  probabilities: ReadonlyMap<string, number> | null
  noneProbability: number | null
  /** Probability that one listed entry answers completely: a second, independent question. Null where not asked. */
  covered: number | null
  exchange: ModelExchange
}

/** An OpenAI-compatible server, or two, behind one question. */
export interface LanguageModel {
  /** Most entries that one question may hold: the smallest limit of the configured providers. */
  readonly maxChoices: number
  /** Most tokens, by `estimateTokens` of the prompt builder, that one prompt should hold. */
  readonly maxPromptTokens: number
  /** Whether a prompt may hold the answers too, once per phrasing, as the completion form does. */
  readonly sendsAnswers: boolean
  /**
   * Asks for one choice, within the configured deadline and at most two upstream calls.
   *
   * @throws {LanguageModelError} for everything that went wrong; never anything else.
   */
  choose(question: ModelQuestion, signal?: AbortSignal): Promise<ModelVerdict>
  /** What is configured and how it fares; `orgId` only for what is left of its budget. Never holds a key. */
  status(orgId: string): ModelStatus
  /** Finds out the way of asking ahead of the first question. Never throws. */
  warmUp(): Promise<void>
}

/** Why a model did not answer, as the wire names it. */
export type ModelFailure = ModelFailureKind

/**
 * A question that a model did not answer. `message` is made of our own words and a status: safe to log and to show.
 */
export class LanguageModelError extends Error {
  override readonly name = 'LanguageModelError'
  readonly failure: ModelFailure
  /** Null where nothing was sent. */
  readonly exchange: ModelExchange | null

  constructor(failure: ModelFailure, message: string, exchange: ModelExchange | null = null) {
    super(message)
    this.failure = failure
    this.exchange = exchange
  }
}
