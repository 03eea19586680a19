import type { AnalysedPhrasing } from '../knowledge/analysed-entry.ts'
import { meaningDimensions } from '../meaning/encode-meaning.ts'
import { buildPostings, type Postings } from './postings.ts'

/** Some phrasings of a knowledge base, ready to be compared with a text. Depends on nothing but them. */
export interface Segment {
  phrasings: readonly AnalysedPhrasing[]
  words: Postings
  characters: Postings
  /** The meaning vector of each phrasing, one after the other. */
  meanings: Float32Array
}

/** A segment in its place in a knowledge base. */
export interface PlacedSegment {
  segment: Segment
  /** The number of each of its phrasings in the knowledge base. */
  numbers: Int32Array
  /** The number of the entry of each of its phrasings. */
  entries: Int32Array
  /** How many phrasings the segments before it have: where its own begin in what is kept segment by segment. */
  first: number
}

const smallest = 512

/**
 * How many segments a number of phrasings is kept in, a power of two: each is looked into for every text, and one is built
 * again by an edit, so their size grows with the square root.
 *
 * @param before how many there were: kept until it is out by more than two, or a knowledge base that goes back and forth
 * over a border would be arranged anew each time
 */
export function countSegments(phrasings: number, before: number | undefined): number {
  const wanted = phrasings / Math.max(smallest, 16 * Math.sqrt(phrasings))
  const count = 2 ** Math.max(0, Math.round(Math.log2(Math.max(1, wanted))))
  return before !== undefined && count <= 2 * before && before <= 2 * count ? before : count
}

/**
 * Builds a segment in steps of a few milliseconds.
 *
 * @param groupOf the group of each phrasing, in ascending order: an entry, or all negative examples
 */
export function* buildSegment(phrasings: readonly AnalysedPhrasing[], groupOf: Int32Array): Generator<void, Segment> {
  const meanings = new Float32Array(phrasings.length * meaningDimensions)
  for (const [row, { analysis }] of phrasings.entries()) meanings.set(analysis.meaning, row * meaningDimensions)
  const featuresOf = (kind: 'wordFeatures' | 'characterFeatures') => phrasings.map(({ analysis }) => analysis[kind])
  return {
    phrasings,
    words: yield* buildPostings(featuresOf('wordFeatures'), groupOf),
    characters: yield* buildPostings(featuresOf('characterFeatures'), groupOf),
    meanings,
  }
}
