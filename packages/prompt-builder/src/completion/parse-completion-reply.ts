import type { ParsedReply } from '../choices.ts'
import { orderEntries, type PromptKnowledge } from '../prompt-knowledge.ts'
import { normaliseCompletionText } from '../slots/normalise-completion-text.ts'
import { demonstrationHandOffText } from './demonstration-companies.ts'

/**
 * Reads the reply of a text-completion model: exactly what the prompt holds for an answer, or a hand-off text.
 *
 * White space around the reply is forgiven, nothing else. Entries with the same answer are all right, the first by id is
 * taken. The org's hand-off text goes before an answer of the same words, because then a human learns of it; the
 * demonstrations' counts too, after the answers. It never throws.
 *
 * @example
 * parseCompletionReply(' Our hours are 9-5\n', shop) // { entryId: '7' }
 */
export function parseCompletionReply(reply: string, knowledge: PromptKnowledge): ParsedReply {
  const said = reply.trim()
  if (said === '') return { invalid: 'the reply is empty' }
  if (said === normaliseCompletionText(knowledge.handOffText)) return { none: true }
  const entry = orderEntries(knowledge.entries).find(({ answer }) => normaliseCompletionText(answer) === said)
  if (entry) return { entryId: entry.id }
  if (said === demonstrationHandOffText) return { none: true }
  return { invalid: 'the reply is no stored answer' }
}
