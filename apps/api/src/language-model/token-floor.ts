// Words, numbers and runs of signs: what tokenizers split a text into before they split further. Scripts that are
// written without spaces count a third of their characters, which is still fewer than their tokens.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const pieces = /[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}\s]+/gu

/**
 * Fewest tokens that any common tokenizer makes of a text. A safe estimate of a prompt's size errs upwards; to notice
 * that a server read only a part of the prompt takes one that errs downwards.
 *
 * @example
 * countTokensAtLeast('What are your hours?') // 5
 */
export function countTokensAtLeast(text: string): number {
  let count = 0
  for (const [piece] of text.matchAll(pieces)) {
    count += unspaced.test(piece) ? Math.max(1, Math.floor(piece.length / 3)) : 1
  }
  return count
}

/** A server that reports less than this share of the fewest possible tokens has cut the prompt short. */
const truncationShare = 0.7

/** Zero is what servers report that do not count, or count only what their cache did not hold. */
export function isTruncated(reportedTokens: number | null, messages: readonly { content: string }[]): boolean {
  if (reportedTokens === null || reportedTokens <= 0) return false
  const atLeast = messages.reduce((total, { content }) => total + countTokensAtLeast(content), 0)
  return reportedTokens < truncationShare * atLeast
}
