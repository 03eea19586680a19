import { encodeMeaning } from '../meaning/encode-meaning.ts'
import { bias, meaning, named } from './request-weights.ts'

const weightOf: ReadonlyMap<string, number> = new Map(
  listOf(named).map((pair) => {
    const [name, weight] = pair.split(':') as [string, string]
    return [name, Number(weight)]
  }),
)
const meaningWeights = listOf(meaning).map(Number)

/**
 * Probability that a sentence asks for something, by a question, a command, a wish or a problem, rather than telling
 * circumstances or being polite: a logistic model over its words and its meaning, fitted by training/fit_requests.py.
 * English.
 *
 * @param words at least one
 * @param isQuestion whether it ends with a question mark
 * @example
 * judgeRequest(['cancel', 'my', 'order'], false) > judgeRequest(['i', 'was', 'on', 'holiday'], false)
 */
export function judgeRequest(words: readonly string[], isQuestion: boolean): number {
  const pairs = words.slice(1).map((word, place) => `pair ${words[place]!} ${word}`)
  const has = words.map((word) => `has ${word}`)
  const features = new Set([`words ${words.length}`, `first ${words[0]!}`, ...has, ...pairs])
  let sum = bias + (isQuestion ? weightOf.get('question')! : 0)
  for (const feature of features) sum += weightOf.get(feature) ?? 0
  for (const [place, value] of encodeMeaning(words).entries()) sum += meaningWeights[place]! * value
  return 1 / (1 + Math.exp(-sum))
}

function listOf(lines: string): string[] {
  return lines.trim().split(/[|\n]/)
}
