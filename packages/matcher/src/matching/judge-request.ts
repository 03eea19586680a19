import { encodeMeaning } from '../meaning/encode-meaning.ts'
import { bias, meaning, named } from './request-weights.ts'

const weightOf: ReadonlyMap<string, number> = new Map(
  listOf(named).map((pair) => {
    const [name, weight] = pair.split(':') as [string, string]
    return [name, Number(weight)]
  }),
)
const meaningWeights = listOf(meaning).map(Number)

const joining = new Set(['and', 'but', 'so', 'also', 'then', 'or', 'well', 'ok', 'okay', 'plus'])

/** A sentence without the words that join it to the one before. */
export function dropJoints(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !joining.has(word))
  return first < 0 ? words : words.slice(first)
}

/**
 * Probability that a sentence without a question mark asks for something, by a question, a command, a wish or a problem,
 * rather than telling circumstances or being polite: a logistic model over its words and its meaning, fitted by
 * training/fit_requests.py. English.
 *
 * @param sentence at least one word
 * @example
 * judgeRequest(['cancel', 'my', 'order']) > judgeRequest(['i', 'was', 'on', 'holiday'])
 */
export function judgeRequest(sentence: readonly string[]): number {
  const words = dropJoints(sentence)
  const pairs = words.slice(1).map((word, place) => `pair ${words[place]!} ${word}`)
  const has = words.map((word) => `has ${word}`)
  const features = new Set([`words ${words.length}`, `first ${words[0]!}`, ...has, ...pairs])
  let sum = bias
  for (const feature of features) sum += weightOf.get(feature) ?? 0
  for (const [place, value] of encodeMeaning(words).entries()) sum += meaningWeights[place]! * value
  return 1 / (1 + Math.exp(-sum))
}

function listOf(lines: string): string[] {
  return lines.trim().split(/[|\n]/)
}
