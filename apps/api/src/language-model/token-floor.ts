const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const word = /[\p{L}\p{M}]/u
const number = /\p{N}/u
const space = /\s/u

type Piece = 'word' | 'wide' | 'number' | 'space' | 'sign'

/** By code unit: halves of surrogate pairs are signs, and a run of those is one piece. */
const pieceOf: Piece[] = []

function classify(code: number): Piece {
  const character = String.fromCharCode(code)
  const piece = wide.test(character)
    ? 'wide'
    : word.test(character)
      ? 'word'
      : number.test(character)
        ? 'number'
        : space.test(character)
          ? 'space'
          : 'sign'
  return (pieceOf[code] = piece)
}

/**
 * Fewest tokens that any common tokenizer makes of a text. A safe estimate of a prompt's size errs upwards; to notice
 * that a server read only a part of the prompt takes one that errs downwards.
 *
 * It counts words, numbers and runs of signs, which tokenizers split further but do not join, and a third of the
 * characters of scripts that are written without spaces.
 *
 * @example
 * countTokensAtLeast('What are your hours?') // 5
 */
export function countTokensAtLeast(text: string): number {
  let count = 0
  let wideCount = 0
  let before: Piece = 'space'
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const piece = pieceOf[code] ?? classify(code)
    if (piece === 'wide') wideCount++
    else if (piece !== before && piece !== 'space') count++
    before = piece
  }
  return count + Math.floor(wideCount / 3)
}

/** A server that reports less than this share of the fewest possible tokens has cut the prompt short. */
const truncationShare = 0.7

/** Zero is what servers report that do not count, or count only what their cache did not hold. */
export function isTruncated(reportedTokens: number | null, messages: readonly { content: string }[]): boolean {
  if (reportedTokens === null || reportedTokens <= 0) return false
  let atLeast = 0
  for (const { content } of messages) atLeast += countTokensAtLeast(content)
  return reportedTokens < truncationShare * atLeast
}
