import { listPhrasings, orderEntries, type PromptKnowledge } from '../prompt-knowledge.ts'
import { normaliseCompletionText } from '../slots/normalise-completion-text.ts'

/** Stands between all parts of the completion form, and is one of its stop sequences. No slot can hold it. */
export const separator = '\n\n###\n\n'

/** The article's instructions, around the hand-off text. */
export const instructions = {
  before:
    'The following are conversations with a chat AI. The chat AI is programmed to give fixed responses to common questions. If the chat AI is ever presented with a question not in its list of known questions, it responds with "',
  after: '".',
}

export const tableHead = '| Question | Response |'

/**
 * One company's part of the article's prompt: instructions, table, then every phrasing with its answer and every
 * negative example with the hand-off text as conversations.
 */
export function companyBlock(knowledge: PromptKnowledge): string {
  const handOff = normaliseCompletionText(knowledge.handOffText)
  const entries = orderEntries(knowledge.entries)
  const rows = entries.map(
    ({ question, answer }) => `| ${normaliseCompletionText(question)} | ${normaliseCompletionText(answer)} |`,
  )
  const positives = entries.flatMap((entry) =>
    listPhrasings(entry).map((phrasing) => exchange(phrasing, normaliseCompletionText(entry.answer))),
  )
  const negatives = knowledge.negatives.map((negative) => exchange(negative, handOff))
  const head = [instructions.before + handOff + instructions.after, '', tableHead, ...rows].join('\n')
  return [head, ...positives, ...negatives].join(separator)
}

/** The article's `Human:` and `AI:` lines. Without a reply they end where the model begins. */
export function exchange(text: string, reply?: string): string {
  const asked = `Human: ${normaliseCompletionText(text)}\nAI:`
  return reply === undefined ? asked : `${asked} ${reply}`
}
