import { noneKey } from '../choices.ts'
import { readJsonSlots } from '../slots/read-json-slots.ts'
import type { PromptMessage } from '../prompt-knowledge.ts'

/** What stands in the slots of a chat prompt. */
export interface ChatPromptContent {
  entries: { key: string; phrasings: string[] }[]
  negatives: string[]
  text: string
}

const system = /^.+\n\nENTRIES\n(.*)\n\nHAND OFF(.*)$/su
const user = /^\{"message":(".*")\}$/su

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
  const lists = system.exec(first.content)
  const message = user.exec(last.content)
  if (!lists || !message) throw new Error('The messages are not laid out as a chat prompt.')
  const entries = readLines(lists[1]!)
  const negatives = readLines(lists[2]!)
  if (negatives.some(({ key, phrasings }) => key !== noneKey || phrasings.length !== 1)) {
    throw new Error('A line of HAND OFF names an entry.')
  }
  return {
    entries,
    negatives: negatives.map(({ phrasings }) => phrasings[0]!),
    text: readJsonSlots(message[1]!)[0]!,
  }
}

function readLines(block: string): { key: string; phrasings: string[] }[] {
  return block
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const space = line.indexOf(' ')
      return { key: line.slice(0, space), phrasings: readJsonSlots(line.slice(space + 1), ' ') }
    })
}
