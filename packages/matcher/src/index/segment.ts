import { meaningDimensions, roughNumbers } from '../meaning/encode-meaning.ts'
import { buildPostings, type Postings } from './postings.ts'
import { featuresAt, meaningAt, type VectorRows } from './vector-rows.ts'
import type { ChannelName } from './channel.ts'
import type { Features } from '../analysis/features.ts'

/** Some phrasings of a knowledge base, ready to be compared with a text. Depends on nothing but them. */
export interface Segment {
  rows: VectorRows
  words: Postings
  characters: Postings
  /** The first numbers of each meaning, one after the other: the less there is to read, the sooner all are compared. */
  roughMeanings: Float32Array
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
export function* buildSegment(rows: VectorRows, groupOf: Int32Array): Generator<void, Segment> {
  const roughMeanings = new Float32Array(rows.count * roughNumbers)
  for (let row = 0; row < rows.count; row++) {
    const start = row * meaningDimensions
    roughMeanings.set(rows.meanings.subarray(start, start + roughNumbers), row * roughNumbers)
  }
  return {
    rows,
    words: yield* buildPostings(rows.words, groupOf),
    characters: yield* buildPostings(rows.characters, groupOf),
    roughMeanings,
  }
}

/** The features of the phrasing at a place, counted segment by segment. */
export function featuresAtPlace(segments: readonly PlacedSegment[], name: ChannelName, place: number): Features {
  const { segment, first } = segmentAt(segments, place)
  return featuresAt(segment.rows[name], place - first)
}

/** The meaning of the phrasing at a place, counted segment by segment. */
export function meaningAtPlace(segments: readonly PlacedSegment[], place: number): Float32Array {
  const { segment, first } = segmentAt(segments, place)
  return meaningAt(segment.rows, place - first)
}

// The last one that begins there or before: one without phrasings begins where the next does.
function segmentAt(segments: readonly PlacedSegment[], place: number): PlacedSegment {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.first <= place) low = middle
    else high = middle - 1
  }
  return segments[low]!
}
