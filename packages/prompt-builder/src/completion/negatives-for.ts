import { listPhrasings, type PromptKnowledge } from '../prompt-knowledge.ts'
import { normaliseCompletionText } from '../slots/normalise-completion-text.ts'

/** The article's two negative examples, for orgs that have none of their own. */
export const defaultNegatives: readonly string[] = ['help me', 'I am so angry right now']

/** The org's negative examples, else those of the article that the org does not answer. */
export function negativesFor({ entries, negatives }: PromptKnowledge): readonly string[] {
  if (negatives.length > 0) return negatives
  const answered = new Set(entries.flatMap(listPhrasings).map((text) => normaliseCompletionText(text).toLowerCase()))
  return defaultNegatives.filter((negative) => !answered.has(negative.toLowerCase()))
}
