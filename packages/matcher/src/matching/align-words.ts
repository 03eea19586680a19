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

// A phrasing is weighed again for every question that comes near it, and its weights are the same each time.
const weighed = new WeakMap<Channel, WeakMap<AnalysedText, Float32Array>>()

/** What `weighWords` says of a stored phrasing, remembered as long as its knowledge base. */
export function weighPhrasing(channel: Channel, phrasing: AnalysedText): Float32Array {
  let ofChannel = weighed.get(channel)
  if (!ofChannel) weighed.set(channel, (ofChannel = new WeakMap()))
  const known = ofChannel.get(phrasing)
  if (known) return known
  const weights = weighWords(channel, phrasing)
  ofChannel.set(phrasing, weights)
  return weights
}

/** How much of each of two texts the other has, 0 to 1. */
export interface Alignment {
  textCovered: number
  phrasingCovered: number
}

// The nearest word of the other text for each word, as a cosine; written anew for every pair of texts.
const nearText = new Float64Array(mostWords)
const nearPhrasing = new Float64Array(mostWords)

/**
 * How much of one text finds a word in the other that is the same or means nearly the same, each word by its weight. How a
 * question is asked is the same or is not; only what it is about has neighbours. Both ways at once: what two words have to
 * do with each other costs most and is the same either way.
 *
 * @param textWeights of `weighWords`
 * @param phrasingWeights of `weighPhrasing`
 */
export function alignWords(
  text: AnalysedText,
  textWeights: Float32Array,
  phrasing: AnalysedText,
  phrasingWeights: Float32Array,
): Alignment {
  findSame(text, phrasing, nearText)
  findSame(phrasing, text, nearPhrasing)
  const { rows: textRows, matrix: textMatrix } = directionsOf(text)
  const { rows: phrasingRows, matrix: phrasingMatrix } = directionsOf(phrasing)
  for (let position = 0; position < textRows.length; position++) {
    const row = textRows[position]!
    if (row < 0) continue
    const direction = textMatrix.subarray(row * meaningDimensions, (row + 1) * meaningDimensions)
    for (let other = 0; other < phrasingRows.length; other++) {
      if (phrasingRows[other]! < 0 || (nearText[position] === 1 && nearPhrasing[other] === 1)) continue
      const near = dotRow(direction, phrasingMatrix, phrasingRows[other]!)
      if (near > nearText[position]!) nearText[position] = near
      if (near > nearPhrasing[other]!) nearPhrasing[other] = near
    }
  }
  return { textCovered: sumShare(textWeights, nearText), phrasingCovered: sumShare(phrasingWeights, nearPhrasing) }
}

function findSame(from: AnalysedText, to: AnalysedText, near: Float64Array): void {
  const count = Math.min(mostWords, from.stemKeys.length)
  for (let position = 0; position < count; position++)
    near[position] = to.stemKeys.includes(from.stemKeys[position]!) ? 1 : 0
}

function sumShare(weights: Float32Array, near: Float64Array): number {
  let all = 0
  let found = 0
  for (let position = 0; position < weights.length; position++) {
    all += weights[position]!
    found += weights[position]! * near[position]!
  }
  return all === 0 ? 0 : found / all
}

/**
 * The word of a text that means nearly the same as a word of another, or null: only content words have neighbours.
 *
 * @param atLeast least cosine of the two words
 */
export function findNeighbour(from: AnalysedText, position: number, to: AnalysedText, atLeast: number): string | null {
  const own = directionsOf(from)
  const row = own.rows[position] ?? -1
  if (row < 0) return null
  const direction = own.matrix.subarray(row * meaningDimensions, (row + 1) * meaningDimensions)
  const others = directionsOf(to)
  let best: string | null = null
  let highest = atLeast
  for (const [other, otherRow] of others.rows.entries()) {
    const near = otherRow < 0 ? -1 : dotRow(direction, others.matrix, otherRow)
    if (near < highest) continue
    best = to.words[other]!
    highest = near
  }
  return best
}

interface Directions {
  /** The row of each word in the matrix; -1 for a function word. */
  rows: Int32Array
  matrix: Float32Array
}

// Phrasings are aligned again and again, a visitor's text twenty times.
const directions = new WeakMap<AnalysedText, Directions>()

function directionsOf(text: AnalysedText): Directions {
  const known = directions.get(text)
  if (known) return known
  let count = 0
  const words = text.words.slice(0, mostWords)
  const rows = Int32Array.from(words, (_, position) => (text.isFunctionWord[position] ? -1 : count++))
  const matrix = new Float32Array(count * meaningDimensions)
  for (const [position, row] of rows.entries()) {
    if (row >= 0) matrix.set(wordDirection(words[position]!), row * meaningDimensions)
  }
  const made = { rows, matrix }
  directions.set(text, made)
  return made
}
