/** Longest text that is looked at, in UTF-16 units: past it a question is a document, and a hostile one costs time. */
export const longestText = 4_000

/**
 * The first `limit` units of a text, never ending in half of a surrogate pair.
 *
 * @example
 * boundText('a😀', 2) // 'a'
 */
export function boundText(text: string, limit = longestText): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  const endsInHalfAPair = last >= 0xd800 && last <= 0xdbff
  return text.slice(0, endsInHalfAPair ? limit - 1 : limit)
}
