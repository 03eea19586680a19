import type { Features } from '../analysis/features.ts'
import { FeatureTable } from './feature-table.ts'
import { StepMeter } from './step-meter.ts'

/**
 * An inverted index of some rows: for each feature the rows that have it and how much, before rarity. What is counted over
 * the whole knowledge base is not in it, so it stays as it is while other rows change.
 */
export interface Postings {
  /** How many rows there are. */
  rows: number
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
export function* buildPostings(rows: readonly Features[], groupOf: Int32Array): Generator<void, Postings> {
  const meter = new StepMeter(featuresInStep)
  const numbers = new Int32Array(rows.reduce((sum, { keys }) => sum + keys.length, 0))
  // The more rows, the more features they share.
  const table = new FeatureTable(Math.min(numbers.length, severalRows + numbers.length / 4))
  let place = 0
  for (const { keys } of rows) {
    for (let index = 0; index < keys.length; index++) numbers[place++] = table.add(keys[index]!)
    if (meter.isDue(keys.length)) yield
  }

  const starts = new Int32Array(table.size + 1)
  const groupsWith = new Int32Array(table.size)
  const lastGroup = new Int32Array(table.size).fill(-1)
  place = 0
  for (const [row, { keys }] of rows.entries()) {
    const group = groupOf[row]!
    for (const end = place + keys.length; place < end; place++) {
      const feature = numbers[place]!
      starts[feature + 1]!++
      if (lastGroup[feature] === group) continue
      lastGroup[feature] = group
      groupsWith[feature]!++
    }
    if (meter.isDue(keys.length)) yield
  }
  for (let feature = 0; feature < table.size; feature++) starts[feature + 1]! += starts[feature]!

  const cursor = starts.slice()
  const owners = rows.length <= mostShortRows ? new Uint16Array(numbers.length) : new Int32Array(numbers.length)
  const weights = new Float32Array(numbers.length)
  place = 0
  for (const [row, own] of rows.entries()) {
    for (let index = 0; index < own.weights.length; index++) {
      const to = cursor[numbers[place++]!]!++
      owners[to] = row
      weights[to] = own.weights[index]!
    }
    if (meter.isDue(own.weights.length)) yield
  }
  return { rows: rows.length, table, groupsWith, starts, owners, weights }
}
