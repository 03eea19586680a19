import type { AnalysedText } from '../analysis/analyse-text.ts'
import { functionWords } from '../text/function-words.ts'

const before = new Set(['please', 'and', 'but', 'so', 'ok', 'okay', 'just'])
const negating = new Set([
  "don't",
  'not',
  'never',
  'no',
  "didn't",
  "doesn't",
  "won't",
  "can't",
  'cannot',
  'without',
  'stop',
])

/**
 * The word that a text forbids and a phrasing does not, as 'cancel' where 'Do not cancel my order' meets 'How do I cancel my
 * order?': they share nearly all words and mean the contrary. Null where there is none.
 */
export function findForbidden(text: AnalysedText, phrasing: AnalysedText): string | null {
  const place = findCommand(text.words)
  const word = text.words[place]
  if (word === undefined || functionWords.has(word)) return null
  if (!phrasing.stems.includes(text.stems[place]!)) return null
  return phrasing.words.some((one) => negating.has(one)) ? null : word
}

/** The place of what is forbidden: behind 'don't', 'do not' or 'never' at the beginning; -1 where nothing is. */
function findCommand(words: readonly string[]): number {
  let start = 0
  while (before.has(words[start] ?? '')) start++
  if (words[start] === "don't" || words[start] === 'never') return start + 1
  return words[start] === 'do' && words[start + 1] === 'not' ? start + 2 : -1
}
