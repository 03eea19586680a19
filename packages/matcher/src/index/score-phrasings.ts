import { compareMeanings, type SeenMeaning } from '../meaning/centre.ts'
import { meaningDimensions, roughNumbers } from '../meaning/encode-meaning.ts'
import type { Channel, ProjectedText } from './channel.ts'
import { featuresAtPlace, type PlacedSegment } from './segment.ts'
import type { Features } from '../analysis/features.ts'

/** The cosine of a text with every phrasing in each space, segment by segment, roughly: see `scorePhrasings`. */
export interface PhrasingScores {
  words: Float32Array
  characters: Float32Array
  /** Negative ones too. */
  meaning: Float32Array
}

/** A text in all three spaces. */
export interface ScoredText {
  words: ProjectedText
  characters: ProjectedText
  meaning: SeenMeaning
}

// Written anew by each call: making them new for 200,000 phrasings would take longer than some comparisons.
let kept: PhrasingScores = { words: new Float32Array(0), characters: new Float32Array(0), meaning: new Float32Array(0) }

/**
 * Compares a text with every phrasing, without its common features: `cosineAt` adds them. The result may be longer than there
 * are phrasings, and holds until the next call.
 *
 * @param isRough whether to look at the first numbers of the meanings alone
 */
export function scorePhrasings(
  segments: readonly PlacedSegment[],
  channels: { words: Channel; characters: Channel },
  text: ScoredText,
  isRough: boolean,
): PhrasingScores {
  const count = channels.words.scales.length
  if (kept.words.length < count) {
    kept = { words: new Float32Array(count), characters: new Float32Array(count), meaning: new Float32Array(count) }
  }
  scoreChannel(segments, channels.words, text.words, kept.words)
  scoreChannel(segments, channels.characters, text.characters, kept.characters)
  for (const { segment, first } of segments) {
    if (isRough) compareMeanings(text.meaning, segment.roughMeanings, roughNumbers, first, kept.meaning)
    else compareMeanings(text.meaning, segment.rows.meanings, meaningDimensions, first, kept.meaning)
  }
  return kept
}

/**
 * What the rare features of a text make of its cosine with every phrasing in one space.
 *
 * @param scores gets it
 */
export function scoreChannel(
  segments: readonly PlacedSegment[],
  channel: Channel,
  text: ProjectedText,
  scores: Float32Array,
): void {
  const { name, scales } = channel
  scores.fill(0, 0, scales.length)
  for (const { segment, first } of segments) {
    const { table, starts, owners, weights } = segment[name]
    for (let index = 0; index < text.rare; index++) {
      const feature = table.find(text.keys[index]!)
      if (feature < 0) continue
      const weight = text.weights[index]!
      const end = starts[feature + 1]!
      for (let place = starts[feature]!; place < end; place++) {
        scores[first + owners[place]!]! += weight * weights[place]!
      }
    }
  }
  for (let place = 0; place < scales.length; place++) scores[place]! *= scales[place]!
}

/**
 * The cosine of a text with the phrasing at one place in one space.
 *
 * @param scores of `scoreChannel`
 */
export function cosineAt(
  segments: readonly PlacedSegment[],
  { name, scales }: Channel,
  text: ProjectedText,
  scores: Float32Array,
  place: number,
): number {
  if (text.rare === text.keys.length) return scores[place]!
  const { keys, weights } = featuresAtPlace(segments, name, place)
  let sum = 0
  for (let index = 0; index < keys.length; index++) {
    const common = text.common.find(keys[index]!)
    if (common >= 0) sum += text.weights[text.rare + common]! * weights[index]!
  }
  return scores[place]! + sum * scales[place]!
}

/**
 * Adds what some features of a text make of its cosine with the phrasings that have them.
 *
 * @param sums by the number of the phrasing
 * @param touched gets the numbers of the phrasings whose sum was 0
 */
export function addShares(
  segments: readonly PlacedSegment[],
  channel: Channel,
  text: Features,
  sums: Float32Array,
  touched: number[],
): void {
  for (const { segment, numbers, first } of segments) {
    const { table, starts, owners, weights } = segment[channel.name]
    for (let index = 0; index < text.keys.length; index++) {
      const feature = table.find(text.keys[index]!)
      if (feature < 0) continue
      const weight = text.weights[index]!
      const end = starts[feature + 1]!
      for (let place = starts[feature]!; place < end; place++) {
        const row = owners[place]!
        const phrasing = numbers[row]!
        if (sums[phrasing] === 0) touched.push(phrasing)
        sums[phrasing]! += weight * weights[place]! * channel.scales[first + row]!
      }
    }
  }
}
