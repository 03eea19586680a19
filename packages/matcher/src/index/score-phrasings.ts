import { dotRow } from '../meaning/encode-meaning.ts'
import type { Channel, ProjectedText } from './channel.ts'
import type { PlacedSegment } from './segment.ts'

/** The cosine of a text with every phrasing in each space, by the number of the phrasing. */
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
  meaning: Float32Array
}

/**
 * Compares a text with every phrasing.
 *
 * @param meaningNumbers how many numbers of the meaning to look at, as in `dotRow`
 */
export function scorePhrasings(
  segments: readonly PlacedSegment[],
  channels: { words: Channel; characters: Channel },
  text: ScoredText,
  meaningNumbers: number,
): PhrasingScores {
  const words = scoreChannel(segments, channels.words, text.words)
  const characters = scoreChannel(segments, channels.characters, text.characters)
  const meaning = new Float32Array(words.length)
  for (const { segment, numbers } of segments) {
    const { meanings } = segment
    for (let row = 0; row < numbers.length; row++) {
      meaning[numbers[row]!] = dotRow(text.meaning, meanings, row, meaningNumbers)
    }
  }
  return { words, characters, meaning }
}

/** The cosine of a text with every phrasing in one space. */
export function scoreChannel(segments: readonly PlacedSegment[], channel: Channel, text: ProjectedText): Float32Array {
  const scores = new Float32Array(channel.scales.length)
  for (const { segment, numbers } of segments) {
    const { table, starts, owners, weights } = segment[channel.name]
    const sums = new Float32Array(numbers.length)
    for (let index = 0; index < text.keys.length; index++) {
      const feature = table.find(text.keys[index]!)
      if (feature < 0) continue
      const weight = text.weights[index]!
      const end = starts[feature + 1]!
      for (let place = starts[feature]!; place < end; place++) sums[owners[place]!]! += weight * weights[place]!
    }
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row]!
      scores[number] = sums[row]! * channel.scales[number]!
    }
  }
  return scores
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
  for (const { segment, numbers } of segments) {
    const { table, starts, owners, weights } = segment[channel.name]
    for (let index = 0; index < text.keys.length; index++) {
      const feature = table.find(text.keys[index]!)
      if (feature < 0) continue
      const weight = text.weights[index]!
      const end = starts[feature + 1]!
      for (let place = starts[feature]!; place < end; place++) {
        const phrasing = numbers[owners[place]!]!
        if (sums[phrasing] === 0) touched.push(phrasing)
        sums[phrasing]! += weight * weights[place]! * channel.scales[phrasing]!
      }
    }
  }
}
