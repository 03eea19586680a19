import { boundText } from './bound-text.ts'

/** Words of a text that count. */
export const mostWords = 256
const longestWord = 40
const word =
  /(?<![\p{L}\p{M}\p{N}])\p{sc=Latin}(?:\.\p{sc=Latin}){1,4}(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
/** The same for a text of plain letters, as most are: several times faster, since no classes of letters are looked up. */
const plainWord = /(?<![a-z0-9])[a-z](?:\.[a-z]){1,4}(?![a-z0-9])|[a-z0-9]+(?:'[a-z]+)*/g
const isPlain = /^[ -@[-~]*$/
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * The words of a normalised text in order: runs of letters, marks and digits; an apostrophe inside a word stays,
 * and initials are one word, so that 'U.K.' is 'UK'.
 *
 * Scripts that write no spaces come as overlapping pairs of characters, which needs no dictionary. At most 256 words of
 * at most 40 units each.
 *
 * @example
 * splitWords("when's closing time") // ["when's", 'closing', 'time']
 * splitWords('営業時間') // ['営業', '業時', '時間']
 */
export function splitWords(text: string): string[] {
  if (isPlain.test(text)) return splitPlainWords(text)
  const words: string[] = []
  for (const [found] of text.matchAll(word)) {
    if (unspaced.test(found)) words.push(...pairsOf(found))
    else words.push(boundText(found.replaceAll('’', "'").replaceAll('.', ''), longestWord))
    if (words.length >= mostWords) return words.slice(0, mostWords)
  }
  return words
}

function splitPlainWords(text: string): string[] {
  const found: string[] = text.match(plainWord) ?? []
  return found.slice(0, mostWords).map((word) => boundText(word.replaceAll('.', ''), longestWord))
}

function pairsOf(run: string): string[] {
  const characters = [...run].slice(0, mostWords + 1)
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => characters[index]! + character)
}
