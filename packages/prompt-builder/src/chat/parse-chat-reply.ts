import { resolveChoice, type ParsedReply, type PromptChoice } from '../choices.ts'

// One member only, so a repeated key, which JSON.parse would settle silently, is refused.
const onlyId = /^[ \t\r\n]*\{[ \t\r\n]*"id"[ \t\r\n]*:[ \t\r\n]*("(?:[^"\\]|\\.)*")[ \t\r\n]*\}[ \t\r\n]*$/u

/**
 * Reads a JSON reply of the chat form. Anything but exactly `{"id": <offered key>}` is invalid; it never throws.
 *
 * @example
 * parseChatReply('{"id":"q1"}', [{ key: 'q1', entryId: '7' }]) // { entryId: '7' }
 */
export function parseChatReply(reply: string, choices: readonly PromptChoice[]): ParsedReply {
  const literal = onlyId.exec(reply)?.[1]
  const key = literal === undefined ? undefined : parseJsonString(literal)
  return key === undefined ? { invalid: 'the reply is not JSON with the one field id' } : resolveChoice(key, choices)
}

function parseJsonString(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string
  } catch {
    return undefined
  }
}
