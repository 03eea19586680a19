/**
 * Tokens that a text will cost at most, in practice: UTF-8 bytes / 3, rounded up. Add 4 for each chat message.
 *
 * @example
 * estimateTokens('What are your hours?') // 7
 */
export function estimateTokens(text: string): number {
  return Math.ceil(countUtf8Bytes(text) / 3)
}

function countUtf8Bytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
