import { FeatureTable } from './feature-table.ts'
import { StepMeter } from './step-meter.ts'
import type { FeatureRows } from './vector-rows.ts'

/**
 * An inverted index of some rows: for each feature the rows that have it and how much, before rarity. What is counted over
 * the whole knowledge base is not in it, so it stays as it is while other rows change.
 */
export interface Postings {
  table: FeatureTable
  /** How many groups of rows have each feature. */
  groupsWith: Int32Array
  /** Where the rows of each feature start in `owners`; one more than there are features. */
  starts: Int32Array
  owners: Uint16Array | Int32Array
  weights: Float32Array
}

const featuresInStep = 40_000
const severalRows = 2_000
const mostShortRows = 65_536

/**
 * Builds the index in steps of a few milliseconds.
 *
 * @param groupOf the group of each row, in ascending order: rows of one entry count once
 */
export function* buildPostings(rows: FeatureRows, groupOf: Int32Array): Generator<void, Postings> {
  const meter = new StepMeter(featuresInStep)
  const { starts: rowStarts, keys, weights: rowWeights } = rows
  const count = rowStarts.length - 1
  const numbers = new Int32Array(keys.length)
  // The more rows, the more features they share.
  const table = new FeatureTable(Math.min(numbers.length, severalRows + numbers.length / 4))
  for (let place = 0; place < keys.length; place++) {
    numbers[place] = table.add(keys[place]!)
    if (meter.isDue(1)) yield
  }

  const starts = new Int32Array(table.size + 1)
  const groupsWith = new Int32Array(table.size)
  const lastGroup = new Int32Array(table.size).fill(-1)
  for (let row = 0; row < count; row++) {
    const group = groupOf[row]!
    const end = rowStarts[row + 1]!
    for (let place = rowStarts[row]!; place < end; place++) {
      const feature = numbers[place]!
      starts[feature + 1]!++
      if (lastGroup[feature] === group) continue
      lastGroup[feature] = group
      groupsWith[feature]!++
    }
    if (meter.isDue(end - rowStarts[row]!)) yield
  }
  for (let feature = 0; feature < table.size; feature++) starts[feature + 1]! += starts[feature]!

  const cursor = starts.slice()
  const owners = count <= mostShortRows ? new Uint16Array(numbers.length) : new Int32Array(numbers.length)
  const weights = new Float32Array(numbers.length)
  for (let row = 0; row < count; row++) {
    const end = rowStarts[row + 1]!
    for (let place = rowStarts[row]!; place < end; place++) {
      const to = cursor[numbers[place]!]!++
      owners[to] = row
      weights[to] = rowWeights[place]!
    }
    if (meter.isDue(end - rowStarts[row]!)) yield
  }
  return { table, groupsWith, starts, owners, weights }
}
