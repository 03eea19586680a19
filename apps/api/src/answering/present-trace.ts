import type { Trace } from '@verbatim/contract'
import { buildChatPrompt, estimateTokens } from '@verbatim/prompt-builder'
import type { Answered } from './answer-question.ts'
import { chooseCandidates, type CandidateLimits } from './model-candidates.ts'

const shownCandidates = 5

/** Why the bot decided so, with the prompt that a model is or would be sent. */
export function presentTrace(answered: Answered, text: string, handOffText: string, limits?: CandidateLimits): Trace {
  const { compiled, match, decision, steps } = answered
  return {
    steps,
    language: match?.language ?? null,
    candidates: (match?.candidates ?? []).slice(0, shownCandidates).map((candidate) => ({
      entry_id: candidate.entryId,
      question: compiled?.entries.get(candidate.entryId)?.question ?? '',
      phrasing: candidate.phrasing,
      confidence: candidate.confidence,
      score: candidate.score,
      reasons: [...candidate.reasons],
    })),
    decision: decision.why,
    prompt: presentPrompt(answered, text, handOffText, limits),
    model: presentModel(answered),
  }
}

function presentPrompt(
  { compiled, match, model }: Answered,
  text: string,
  handOffText: string,
  limits?: CandidateLimits,
): Trace['prompt'] {
  if (model?.exchange) {
    const { way, promptRevision, messages } = model.exchange
    return { way, revision: promptRevision, messages: [...messages], tokens_estimated: tokensOf(messages) }
  }
  if (!compiled || !match) return null
  const knowledge = chooseCandidates(compiled, match, handOffText, limits)
  if (knowledge.entries.length === 0) return null
  const { revision, messages } = buildChatPrompt(knowledge, text)
  return { way: 'chat', revision, messages: [...messages], tokens_estimated: tokensOf(messages) }
}

function tokensOf(messages: readonly { content: string }[]): number {
  return messages.reduce((sum, { content }) => sum + estimateTokens(content) + 4, 0)
}

function presentModel({ model }: Answered): Trace['model'] {
  const exchange = model?.exchange
  if (!model || !exchange) return null
  return {
    way: exchange.way,
    model: exchange.model,
    attempts: exchange.attempts,
    reply: exchange.reply,
    failure: model.failure,
    input_tokens: exchange.inputTokens,
    output_tokens: exchange.outputTokens,
    cost_usd: exchange.costUsd,
    milliseconds: exchange.milliseconds,
  }
}
