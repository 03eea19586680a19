import type { PromptKnowledge } from '../prompt-knowledge.ts'
import { estimateTokens } from '../estimate-tokens.ts'
import { normaliseCompletionText } from '../slots/normalise-completion-text.ts'

/**
 * How long an allowed reply can be, in characters and in tokens: half of its bytes, since digits and scripts other than
 * Latin take more tokens than `estimateTokens` says, and 16 to reach the stop sequence. A reply that was cut is lost.
 */
export function measureReplies(knowledge: PromptKnowledge): { longestAnswerLength: number; maxReplyTokens: number } {
  const replies = [knowledge.handOffText, ...knowledge.entries.map(({ answer }) => answer)].map(normaliseCompletionText)
  return {
    longestAnswerLength: replies.reduce((longest, reply) => Math.max(longest, reply.length), 0),
    maxReplyTokens:
      replies.reduce((longest, reply) => Math.max(longest, Math.ceil(estimateTokens(reply) * 1.5)), 0) + 16,
  }
}
