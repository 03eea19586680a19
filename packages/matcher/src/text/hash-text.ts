/**
 * FNV-1a over UTF-16 units, cut to 30 bits, so that the number is a small integer to the engine.
 *
 * `seed` keeps kinds of features apart: the word 'open' and the n-gram 'open' are different features.
 *
 * @example
 * hashText('open', 1) === hashText('open', 2) // false
 */
export function hashText(text: string, seed: number, start = 0, end = text.length): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let position = start; position < end; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 2
}
