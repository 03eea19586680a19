import type { PlacedSegment } from '../index/segment.ts'
import { StepMeter } from '../index/step-meter.ts'
import { dotRow, meaningDimensions } from './encode-meaning.ts'

/**
 * What the phrasings of a knowledge base have in common. It tells none of its entries apart and makes any text about their
 * trade seem to fit, so two meanings are compared as they are seen from there.
 */
export interface Centre {
  vector: Float32Array
  /** For each phrasing, segment by segment, 1 through its distance from the centre; 0 for one without words. */
  scales: Float32Array
}

const share = 0.7
/** The fewer phrasings there are, the less their mean says about others. */
const phrasingsOfDoubt = 5
/** Numbers are rounded, so that the order in which meanings are added up makes no difference. */
const grid = 4096
const phrasingsInStep = 10_000

/** Measures the centre of the phrasings of all entries in steps; negative examples are seen from there, too. */
export function* measureCentre(entries: readonly PlacedSegment[], negatives: PlacedSegment): Generator<void, Centre> {
  const meter = new StepMeter(phrasingsInStep)
  const sum = new Float64Array(meaningDimensions)
  let count = 0
  for (const { segment } of entries) {
    const { meanings } = segment.rows
    for (let place = 0; place < meanings.length; place += meaningDimensions) {
      for (let index = 0; index < meaningDimensions; index++) sum[index]! += meanings[place + index]!
    }
    count += segment.rows.count
    if (meter.isDue(segment.rows.count)) yield
  }
  const vector = Float32Array.from(
    sum,
    (value) => Math.round((share * value * grid) / (count + phrasingsOfDoubt)) / grid,
  )
  const square = dotRow(vector, vector, 0)
  const scales = new Float32Array(count + negatives.segment.rows.count)
  for (const { segment, first } of [...entries, negatives]) {
    const { count: rows, meanings, words } = segment.rows
    for (let row = 0; row < rows; row++) {
      const hasWords = words.starts[row]! < words.starts[row + 1]!
      if (!hasWords) continue
      const squaredDistance = 1 - 2 * dotRow(vector, meanings, row) + square
      scales[first + row] = 1 / Math.sqrt(Math.max(squaredDistance, 1e-6))
    }
    if (meter.isDue(rows)) yield
  }
  return { vector, scales }
}

/** A meaning as it is seen from a centre, ready to be compared with phrasings. */
export interface SeenMeaning {
  /** Of length 1; all zeros for a text without words. */
  direction: Float32Array
  /** How far the centre lies in that direction: what every comparison takes away. */
  offset: number
  centre: Centre
}

/** Turns to a meaning from the centre. */
export function seeFrom(centre: Centre, meaning: Float32Array): SeenMeaning {
  const direction = new Float32Array(meaning.length)
  const isEmpty = meaning.every((value) => value === 0)
  let square = 0
  for (let index = 0; index < direction.length && !isEmpty; index++) {
    direction[index] = meaning[index]! - centre.vector[index]!
    square += direction[index]! ** 2
  }
  const length = Math.sqrt(square) || 1
  for (let index = 0; index < direction.length; index++) direction[index]! /= length
  return { direction, offset: dotRow(direction, centre.vector, 0), centre }
}

/**
 * The cosine of a meaning with phrasings, as seen from the centre.
 *
 * @param meanings those of the phrasings, row by row, or the first numbers of each
 * @param width of a row
 * @param first place of these phrasings
 * @param cosines gets them, at the place of each phrasing
 */
export function compareMeanings(
  { direction, centre }: SeenMeaning,
  meanings: Float32Array,
  width: number,
  first: number,
  cosines: Float32Array,
): void {
  const offset = dotRow(direction, centre.vector, 0, width)
  const count = meanings.length / width
  for (let row = 0; row < count; row++) {
    cosines[first + row] = (dotRow(direction, meanings, row, width) - offset) * centre.scales[first + row]!
  }
}

/** The same for the phrasing at one place, with all numbers. */
export function compareMeaning(
  { direction, offset, centre }: SeenMeaning,
  meaning: Float32Array,
  place: number,
): number {
  return (dotRow(direction, meaning, 0) - offset) * centre.scales[place]!
}
