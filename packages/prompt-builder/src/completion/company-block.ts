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
  // An answer can be long and stands once for each phrasing: it is normalised once.
  const entries = orderEntries(knowledge.entries).map((entry) => ({
    phrasings: listPhrasings(entry).map(normaliseCompletionText),
    answer: normaliseCompletionText(entry.answer),
  }))
  const rows = entries.map(({ phrasings, answer }) => `| ${phrasings[0]!} | ${answer} |`)
  const positives = entries.flatMap(({ phrasings, answer }) => phrasings.map((phrasing) => turn(phrasing, answer)))
  const negatives = knowledge.negatives.map((negative) => turn(normaliseCompletionText(negative), handOff))
  const head = [instructions.before + handOff + instructions.after, '', tableHead, ...rows].join('\n')
  return [head, ...positives, ...negatives].join(separator)
}

/** The article's `Human:` and `AI:` lines around a visitor's text; they end where the model begins. */
export function openTurn(text: string): string {
  return turn(normaliseCompletionText(text))
}

function turn(slot: string, reply?: string): string {
  return `Human: ${slot}\nAI:${reply === undefined ? '' : ` ${reply}`}`
}
