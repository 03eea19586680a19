import { noneKey, numberEntries, type PromptChoice } from '../choices.ts'
import { listPhrasings, type PromptKnowledge, type PromptMessage } from '../prompt-knowledge.ts'
import { promptRevision } from '../prompt-revision.ts'
import { encodeJsonSlot } from '../slots/encode-json-slot.ts'
import { chatReplySchema, type ChatReplySchema } from './chat-reply-schema.ts'
import { chatRules, type ChatReplyStyle } from './chat-rules.ts'

export interface ChatPrompt {
  revision: string
  /** The system message holds nothing of the visitor's: it is the part that a prompt cache can serve. */
  messages: PromptMessage[]
  choices: PromptChoice[]
  schema: ChatReplySchema
}

/**
 * The modern form: numbered entries without their answers, and the visitor's text as JSON in the user role, last.
 *
 * The same entries give the same system message in whatever order they come. Providers take at most 1,000 values in an
 * enum (OpenAI), some refuse 100 (Gemini, Anthropic): the caller limits the entries. `plain` asks for the bare key, to be read
 * by `parsePlainReply`.
 *
 * @example
 * buildChatPrompt(shop, 'open on sundays?').messages[1] // { role: 'user', content: '{"message":"open on sundays?"}' }
 */
export function buildChatPrompt(
  knowledge: PromptKnowledge,
  text: string,
  { reply = 'json' }: { reply?: ChatReplyStyle } = {},
): ChatPrompt {
  const numbered = numberEntries(knowledge.entries)
  const choices = numbered.map(({ key, entry }) => ({ key, entryId: entry.id }))
  const entryLines = numbered.map(({ key, entry }) => `${key} ${encodeLine(listPhrasings(entry))}`)
  const negativeLines = knowledge.negatives.map((negative) => `${noneKey} ${encodeLine([negative])}`)
  const system = [chatRules(reply), '', 'ENTRIES', ...entryLines, '', 'HAND OFF', ...negativeLines].join('\n')
  return {
    revision: promptRevision(reply === 'json' ? 'chat' : 'chat-plain'),
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: `{"message":${encodeJsonSlot(text)}}` },
    ],
    choices,
    schema: chatReplySchema(choices),
  }
}

function encodeLine(phrasings: readonly string[]): string {
  return phrasings.map(encodeJsonSlot).join(' ')
}
