import type { AnalysedText } from '../analysis/analyse-text.ts'
import { functionWordWeight } from '../analysis/word-features.ts'
import type { Channel } from '../index/channel.ts'
import { dotRow, meaningDimensions, wordDirection } from '../meaning/encode-meaning.ts'

const mostWords = 24

/** The weight of each word of a text in a knowledge base: rare words weigh more, function words little. */
export function weighWords(channel: Channel, text: AnalysedText): Float32Array {
  const weights = new Float32Array(Math.min(mostWords, text.stemKeys.length))
  for (let position = 0; position < weights.length; position++) {
    const feature = channel.table.find(text.stemKeys[position]!)
    const rarity = feature < 0 ? channel.unseenRarity : channel.rarity[feature]!
    weights[position] = rarity * (text.isFunctionWord[position] ? functionWordWeight : 1)
  }
  return weights
}

/**
 * How much of one text finds a word in another that is the same or means nearly the same: 0 to 1, each word of the first
 * by its weight.
 */
export function alignWords(from: AnalysedText, weights: Float32Array, to: AnalysedText): number {
  let all = 0
  let found = 0
  for (let position = 0; position < weights.length; position++) {
    const weight = weights[position]!
    all += weight
    found += weight * nearestWord(from, position, to)
  }
  return all === 0 ? 0 : found / all
}

function nearestWord(from: AnalysedText, position: number, to: AnalysedText): number {
  if (to.stems.includes(from.stems[position]!)) return 1
  // How a question is asked is the same or is not; only what it is about has neighbours.
  if (from.isFunctionWord[position]) return 0
  const own = directionsOf(from)
  const others = directionsOf(to)
  let best = 0
  for (let other = 0; other < others.length; other += meaningDimensions) {
    let sum = 0
    const start = position * meaningDimensions
    for (let index = 0; index < meaningDimensions; index++) sum += own[start + index]! * others[other + index]!
    if (sum > best) best = sum
  }
  return best
}

// One row for each word. Phrasings are aligned again and again, a visitor's text ten times.
const directions = new WeakMap<AnalysedText, Float32Array>()

function directionsOf(text: AnalysedText): Float32Array {
  const known = directions.get(text)
  if (known) return known
  // Function words keep a row of zeros, which is near nothing.
  const words = text.words.slice(0, mostWords)
  const matrix = new Float32Array(words.length * meaningDimensions)
  for (const [row, word] of words.entries()) {
    if (!text.isFunctionWord[row]) matrix.set(wordDirection(word), row * meaningDimensions)
  }
  directions.set(text, matrix)
  return matrix
}

/**
 * The word of a text that means nearly the same as a word of another, or null: only content words have neighbours.
 *
 * @param atLeast least cosine of the two words
 */
export function findNeighbour(from: AnalysedText, position: number, to: AnalysedText, atLeast: number): string | null {
  if (from.isFunctionWord[position] || position >= mostWords) return null
  const own = directionsOf(from).subarray(position * meaningDimensions, (position + 1) * meaningDimensions)
  let best: string | null = null
  let highest = atLeast
  for (const [other, word] of to.words.slice(0, mostWords).entries()) {
    const near = dotRow(own, directionsOf(to), other)
    if (near < highest) continue
    best = word
    highest = near
  }
  return best
}
