import { boundText } from './bound-text.ts'

const ignorable = /\p{Default_Ignorable_Code_Point}/gu
const whiteSpace = /[\s\p{Cc}]+/gu
/** Most texts, which nothing but their letter case can differ in. */
const isAscii = /^[ -~]*$/
const closing = /[\p{P}\p{S}\s]/u

/**
 * The form in which two texts are compared for equality: NFKC, case folded, without the characters that nobody sees,
 * white space collapsed, trailing punctuation dropped. Only the first 4,000 UTF-16 units count.
 *
 * A text that is nothing but punctuation keeps it, so that '?' and '!' stay different.
 *
 * @example
 * normaliseText('  What ARE\u200b your hours?? ') // 'what are your hours'
 */
export function normaliseText(text: string): string {
  const bounded = boundText(text)
  const folded = (isAscii.test(bounded) ? bounded.toLowerCase() : fold(bounded)).replace(whiteSpace, ' ').trim()
  const bare = dropClosing(folded)
  return bare === '' ? folded : bare
}

// Upper case first: it is the shortest way to full case folding ('ß' and 'ẞ' to 'ss', final sigma to sigma). A second
// NFKC, because folding may leave a sequence that composes.
function fold(text: string): string {
  const visible = text.normalize('NFKC').replace(ignorable, '')
  return visible.toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC')
}

// A loop rather than /[\p{P}]+$/, which takes quadratic time on a long run of punctuation that is not at the end.
function dropClosing(text: string): string {
  let end = text.length
  while (end > 0 && closing.test(text[end - 1]!)) end--
  return text.slice(0, end)
}
