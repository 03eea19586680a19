import { buildChatPrompt } from '../chat/build-chat-prompt.ts'
import { noneKey } from '../choices.ts'
import { listPhrasings, type PromptEntry, type PromptKnowledge } from '../prompt-knowledge.ts'
import { caseKey, listCases, type PromptCase } from './list-cases.ts'

/** One line of a chat JSONL file, as OpenAI, TRL, Axolotl, Unsloth and Together take it. */
export interface ChatTrainingRow {
  messages: { role: 'system' | 'user' | 'assistant'; content: string }[]
}

export interface ChatTrainingOptions {
  /** Texts of inquiries that a person confirmed to belong with a person. */
  confirmedHandOffs?: readonly string[]
  /**
   * The entries that the bot would offer a model for a text, the matcher's candidates; default: all. Give it for large
   * knowledge bases, since each row holds every entry offered. Rows whose right entry is not offered are left out.
   */
  offer?: (text: string) => readonly PromptEntry[]
}

/**
 * Training data for the chat form: exactly the messages that `buildChatPrompt` sends, and the JSON that it hopes for.
 *
 * Answers are not in it, so a tuned model stays right when an answer changes. The phrasing that a row asks is taken out
 * of the row's own lists, where its entry has another: else a model would learn to look for equal strings. Write each
 * row as one line of JSON. Sources: TRL "Dataset formats" (conversational), Together "Data preparation"
 * (conversational), Axolotl `chat_template`, read in November 2026.
 *
 * @example
 * [...buildChatTrainingRows(shop)][0].messages[2] // { role: 'assistant', content: '{"id":"q1"}' }
 */
export function* buildChatTrainingRows(
  knowledge: PromptKnowledge,
  { confirmedHandOffs = [], offer = () => knowledge.entries }: ChatTrainingOptions = {},
): Generator<ChatTrainingRow, void> {
  for (const one of listCases(knowledge, confirmedHandOffs)) {
    const prompt = buildChatPrompt(holdOut(one, { ...knowledge, entries: offer(one.text) }), one.text)
    const key = one.entryId === null ? noneKey : prompt.choices.find(({ entryId }) => entryId === one.entryId)?.key
    if (key === undefined) continue
    yield { messages: [...prompt.messages, { role: 'assistant', content: JSON.stringify({ id: key }) }] }
  }
}

function holdOut({ text, entryId }: PromptCase, knowledge: PromptKnowledge): PromptKnowledge {
  const others = (phrasings: readonly string[]) => phrasings.filter((one) => caseKey(one) !== caseKey(text))
  return {
    ...knowledge,
    entries: knowledge.entries.map((entry) => {
      const [question, ...alternatives] = entry.id === entryId ? others(listPhrasings(entry)) : listPhrasings(entry)
      return question === undefined ? entry : { ...entry, question, alternatives }
    }),
    negatives: others(knowledge.negatives),
  }
}
