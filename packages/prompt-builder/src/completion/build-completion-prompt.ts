import type { PromptKnowledge } from '../prompt-knowledge.ts'
import { promptRevision } from '../prompt-revision.ts'
import { companyBlock, openTurn, separator } from './company-block.ts'
import { demonstrationCompanies } from './demonstration-companies.ts'
import { negativesFor } from './negatives-for.ts'
import { measureReplies } from './measure-replies.ts'

const demonstrations = demonstrationCompanies.map(companyBlock)

/** Where a text-completion server must stop: the beginning of the next turn, or of the next part. */
export const completionStop: readonly string[] = ['\nHuman:', '###']

export interface CompletionPrompt {
  revision: string
  prompt: string
  stop: string[]
  /** Characters (UTF-16) of the longest reply that is allowed. */
  longestAnswerLength: number
  /** A safe `max_tokens`: enough for the longest allowed reply, and an end to anything else. */
  maxReplyTokens: number
}

/**
 * The article's full prompt of 2022: demonstration companies, then the org's instructions, table, positive and negative
 * examples, and the visitor's text last.
 *
 * It ends in `AI:` without a space, since tokenizers join a space to the word after it. An org without negative
 * examples gets the article's.
 *
 * @example
 * buildCompletionPrompt(shop, 'open on sundays?').prompt.endsWith('Human: open on sundays?\nAI:') // true
 */
export function buildCompletionPrompt(knowledge: PromptKnowledge, text: string): CompletionPrompt {
  const own = { ...knowledge, negatives: negativesFor(knowledge) }
  return {
    revision: promptRevision('completion'),
    prompt: [...demonstrations, companyBlock(own), openTurn(text)].join(separator),
    stop: [...completionStop],
    ...measureReplies(knowledge),
  }
}
