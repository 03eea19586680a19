import { compareMeanings, type SeenMeaning } from '../meaning/centre.ts'
import type { Channel, ProjectedText } from './channel.ts'
import type { PlacedSegment } from './segment.ts'

/** The cosine of a text with every phrasing in each space, segment by segment. */
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
 * Compares a text with every phrasing. The result may be longer than there are phrasings, and holds until the next call.
 *
 * @param meaningNumbers how many numbers of the meaning to look at, as in `dotRow`
 */
export function scorePhrasings(
  segments: readonly PlacedSegment[],
  channels: { words: Channel; characters: Channel },
  text: ScoredText,
  meaningNumbers: number,
): PhrasingScores {
  const count = channels.words.scales.length
  if (kept.words.length < count) {
    kept = { words: new Float32Array(count), characters: new Float32Array(count), meaning: new Float32Array(count) }
  }
  scoreChannel(segments, channels.words, text.words, kept.words)
  scoreChannel(segments, channels.characters, text.characters, kept.characters)
  for (const { segment, first } of segments) {
    compareMeanings(text.meaning, segment.meanings, first, meaningNumbers, kept.meaning)
  }
  return kept
}

/**
 * The cosine of a text with every phrasing in one space.
 *
 * @param scores gets them
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
    for (let index = 0; index < text.keys.length; index++) {
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
 * Adds what some features of a text make of its cosine with the phrasings that have them.
 *
 * @param sums by the number of the phrasing
 * @param touched gets the numbers of the phrasings whose sum was 0
 */
export function addShares(
  segments: readonly PlacedSegment[],
  channel: Channel,
  text: ProjectedText,
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
