import type { PromptKnowledge } from '../prompt-knowledge.ts'
import { estimateTokens } from '../estimate-tokens.ts'
import { normaliseCompletionText } from '../slots/normalise-completion-text.ts'

/** How long an allowed reply can be. The 16 spare tokens let a reply reach its stop sequence. */
export function measureReplies(knowledge: PromptKnowledge): { longestAnswerLength: number; maxReplyTokens: number } {
  const replies = [knowledge.handOffText, ...knowledge.entries.map(({ answer }) => answer)].map(normaliseCompletionText)
  return {
    longestAnswerLength: replies.reduce((longest, reply) => Math.max(longest, reply.length), 0),
    maxReplyTokens: replies.reduce((longest, reply) => Math.max(longest, estimateTokens(reply)), 0) + 16,
  }
}
