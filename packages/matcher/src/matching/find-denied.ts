import { functionWords } from '../text/function-words.ts'
import { questionWords } from '../text/question-words.ts'
import { stemWord } from '../text/stem-word.ts'

/** Something that a sentence forbids or does not want. */
export interface Denial {
  word: string
  /** Its stem. */
  stem: string
}

/** Words that may stand before a command. */
const beforeCommand = new Set('please and but so ok okay just kindly actually wait no again repeat now'.split(' '))
/** A phrasing with one of these denies something itself. */
const negating = new Set(
  "without don't not never no didn't doesn't won't can't cannot isn't wasn't aren't weren't".split(' '),
)
const notWishing = new Set(["don't", "didn't", 'never', 'not'])
const wishing = new Set('want wish need mean intend plan ask asking looking going trying wanting'.split(' '))
/** With these a wish is about what is there already: 'I do not want my order any more'. */
const anymore = new Set('anymore longer more'.split(' '))
/** Verbs that are nothing without what stands behind them. */
const saying = new Set('tell give ask say show send'.split(' '))
/** Behind "don't" these tell what somebody lacks: "don't understand my bill". */
const knowing = new Set('understand remember see find receive hear believe think recognise recognize recall'.split(' '))
/** What does not say what is not wanted: 'I do not want it, please cancel'. */
const pointing = new Set('it this that these them those any'.split(' '))
const mostBetween = 4

/**
 * What a sentence forbids ('Do not cancel my order', 'I ask you not to cancel it') or does not want ('I do not want a
 * refund'). An entry that is about it shares nearly all words and means the contrary.
 *
 * @example
 * findDenied(['please', 'do', 'not', 'cancel', 'it']) // [{ word: 'cancel', stem: 'cancel' }]
 */
export function findDenied(words: readonly string[]): Denial[] {
  const denied = words.flatMap((_, place) => commanded(words, place) ?? wished(words, place) ?? [])
  return [...new Set(denied)].map((word) => ({ word, stem: stemWord(word) }))
}

/**
 * What of it a phrasing is about without denying it itself; null where it is not.
 *
 * @param phrasing its words and stems
 */
export function findContrary(
  denials: readonly Denial[],
  phrasing: { words: readonly string[]; stems: readonly string[] },
): string | null {
  if (denials.length === 0 || phrasing.words.some((word) => negating.has(word))) return null
  return denials.find(({ stem }) => phrasing.stems.includes(stem))?.word ?? null
}

/** What must not be done, where that is said at a place: 'do not cancel', 'you must not share', "don't tell me your hours". */
function commanded(words: readonly string[], place: number): string | null {
  const [word = '', next = ''] = words.slice(place, place + 2)
  const begins = place === 0 || beforeCommand.has(words[place - 1]!)
  const isLong = (word === 'not' && next === 'to') || (next === 'not' && (word === 'must' || (begins && word === 'do')))
  const isShort = begins && word === "don't"
  if (!isLong && !isShort) return null
  const behind = words.slice(place + (isLong ? 2 : 1))
  const [verb] = behind
  if (verb === undefined || knowing.has(verb)) return null
  return saying.has(verb) ? firstTelling(behind.slice(1)) : telling(verb)
}

/** What is not wished, where that is said at a place: "don't want a refund", 'am not looking for a flat'. */
function wished(words: readonly string[], place: number): string | null {
  if (!notWishing.has(words[place]!) || !wishing.has(words[place + 1] ?? '')) return null
  if (words.some((word) => anymore.has(word))) return null
  return firstTelling(words.slice(place + 2))
}

/** The first word that tells of what stands behind a verb, unless that only points or another clause begins before it. */
function firstTelling(words: readonly string[]): string | null {
  for (const [place, word] of words.slice(0, mostBetween + 1).entries()) {
    if (place === 0 && pointing.has(word)) return null
    if (beforeCommand.has(word) || questionWords.has(word)) return null
    if (telling(word)) return word
  }
  return null
}

function telling(word: string | undefined): string | null {
  return word === undefined || functionWords.has(word) ? null : word
}
