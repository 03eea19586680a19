import { noneKey } from '../choices.ts'
import { chatRules } from './chat-rules.ts'
import { readJsonSlots } from '../slots/read-json-slots.ts'
import type { PromptMessage } from '../prompt-knowledge.ts'

/** What stands in the slots of a chat prompt. */
export interface ChatPromptContent {
  entries: { key: string; phrasings: string[] }[]
  negatives: string[]
  text: string
}

const rules = [chatRules('json'), chatRules('plain')]
const lists = /^\n\nENTRIES((?:\n.+)*)\n\nHAND OFF((?:\n.+)*)$/u
const data = /^\{"message":(".*")\}$/u

/**
 * Reads a chat prompt back, by its layout alone: the proof that no slot was left, for tests and for those who audit
 * what was sent. Throws an Error for messages that `buildChatPrompt` did not build.
 *
 * @example
 * readChatPrompt(buildChatPrompt(shop, 'hi').messages).text // 'hi'
 */
export function readChatPrompt(messages: readonly PromptMessage[]): ChatPromptContent {
  const [first, last, ...more] = messages
  if (first?.role !== 'system' || last?.role !== 'user' || more.length > 0) throw new Error('Expected system, user.')
  const opening = rules.find((rule) => first.content.startsWith(rule))
  const listed = lists.exec(first.content.slice(opening?.length))
  const message = data.exec(last.content)
  if (!opening || !listed || !message) throw new Error('The messages are not laid out as a chat prompt.')
  const negatives = readLines(listed[2]!)
  if (negatives.some(({ key, phrasings }) => key !== noneKey || phrasings.length !== 1)) {
    throw new Error('A line of HAND OFF names an entry.')
  }
  return {
    entries: readLines(listed[1]!),
    negatives: negatives.map(({ phrasings }) => phrasings[0]!),
    text: readJsonSlots(message[1]!)[0]!,
  }
}

function readLines(block: string): { key: string; phrasings: string[] }[] {
  const lines = block.split('\n').slice(1)
  return lines.map((line) => {
    const space = line.indexOf(' ')
    return { key: line.slice(0, space), phrasings: readJsonSlots(line.slice(space + 1), ' ') }
  })
}
