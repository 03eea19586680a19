import { dotRow, meaningDimensions, wordDirection } from '../meaning/encode-meaning.ts'
import { remember } from '../meaning/remember.ts'
import type { Sentence } from '../text/split-sentences.ts'
import { bias, named, nearness, surroundings } from './run-on-weights.ts'

/** Where one sentence may end and the next begin: not before so many words, nor so near the end. */
const fewestWords = 3
/** From this probability on: where it is lower sentences stay whole, where it is higher more that are one are cut. */
const likelyEnd = 0.35
/** The same in a sentence that pauses: whoever sets a comma somewhere would have set one between two sentences. */
const likelyEndAmidPauses = 0.5
/** Words around a place whose meanings are read: two before it, two behind it. */
const around = 4
/** How many words more than the fewest on either side make a difference. */
const mostWords = 8
const mostRemembered = 2_000

const weightOf: ReadonlyMap<string, number> = new Map(
  named
    .trim()
    .split(/[|\n]/)
    .map((pair) => {
      const [name, weight] = pair.split(':') as [string, string]
      return [name, Number(weight)]
    }),
)
const surroundingWeights = Float32Array.from(surroundings.trim().split(/[|\n]/), Number)
/** What a word's meaning adds at each of the places around. */
const addsOf = remember(mostRemembered, (word: string) =>
  Float32Array.from({ length: around }, (_, place) => dotRow(wordDirection(word), surroundingWeights, place)),
)

/**
 * Takes words apart where one sentence ends and the next begins and no mark says so, as people write in a chat: 'i bought a
 * lamp yesterday can i bring it back'. Gives all words in order, at least three in each part. By a logistic model over the words
 * around each place, fitted by training/fit_run_ons.py. English.
 *
 * @example
 * splitRunOn({ words: ['i', 'paid', 'by', 'card', 'can', 'i', 'get', 'it', 'back'], pauses: [] }) // [['i', ...], ['can', ...]]
 */
export function splitRunOn({ words, pauses }: Omit<Sentence, 'isQuestion'>): (readonly string[])[] {
  if (words.length < 2 * fewestWords) return [words]
  const likely = pauses.length > 0 ? likelyEndAmidPauses : likelyEnd
  const ends = judgeEnds(words, new Set(pauses))
  const parts: (readonly string[])[] = []
  let start = 0
  for (let place = fewestWords; place <= words.length - fewestWords; place++) {
    const isLikely = ends[place]! >= likely && ends[place]! >= ends[place + 1]!
    if (!isLikely || place - start < fewestWords) continue
    parts.push(words.slice(start, place))
    start = place
  }
  return [...parts, words.slice(start)]
}

/** The probability that a sentence ends before each word; 0 where none can. */
function judgeEnds(words: readonly string[], pauses: ReadonlySet<number>): Float64Array {
  const ends = new Float64Array(words.length)
  const total = new Float32Array(meaningDimensions)
  for (const word of words) add(total, wordDirection(word))
  const before = new Float32Array(meaningDimensions)
  for (let place = 0; place <= words.length - fewestWords; place++) {
    if (place >= fewestWords) ends[place] = judgeEnd(words, place, pauses.has(place), compareSides(before, total))
    add(before, wordDirection(words[place]!))
  }
  return ends
}

function judgeEnd(words: readonly string[], place: number, isPause: boolean, near: number): number {
  let sum = bias + nearness * near
  for (const name of namesAt(words, place, isPause)) sum += weightOf.get(name) ?? 0
  for (let offset = 0; offset < around; offset++) sum += addsOf(words[place - 2 + offset]!)[offset]!
  return 1 / (1 + Math.exp(-sum))
}

function namesAt(words: readonly string[], place: number, isPause: boolean): string[] {
  const [earlier, last, next, later] = words.slice(place - 2, place + 2) as [string, string, string, string]
  return [
    `last ${last}`,
    `next ${next}`,
    `ends ${earlier} ${last}`,
    `joins ${last} ${next}`,
    `begins ${next} ${later}`,
    `before ${Math.min(mostWords, place)}`,
    `behind ${Math.min(mostWords, words.length - place)}`,
    ...(isPause ? ['pause'] : []),
  ]
}

/** The cosine of what stands before a place with what stands behind it. */
function compareSides(before: Float32Array, total: Float32Array): number {
  const own = dotRow(before, before, 0)
  const shared = dotRow(before, total, 0)
  const behind = dotRow(total, total, 0) - 2 * shared + own
  return (shared - own) / (Math.sqrt(own * Math.max(0, behind)) || 1)
}

function add(sum: Float32Array, vector: Float32Array): void {
  for (let index = 0; index < sum.length; index++) sum[index]! += vector[index]!
}
