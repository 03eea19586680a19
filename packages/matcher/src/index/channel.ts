import type { Features } from '../analysis/features.ts'
import { FeatureTable } from './feature-table.ts'

/**
 * One kind of features of all phrasings as an inverted index of unit vectors: for each feature, the phrasings that have
 * it and how much of each it is.
 */
export interface Channel {
  table: FeatureTable
  /** Inverse frequency of each feature over entries, `ln(1 + entries / entries that have it)`. */
  rarity: Float32Array
  /** Rarity of a feature that no entry has. */
  unseenRarity: number
  /** Where the phrasings of each feature start in `owners`; one more than there are features. */
  starts: Int32Array
  owners: Int32Array
  weights: Float32Array
}

/** The unit vectors that a channel was built from, row by row. */
export interface ChannelRows {
  starts: Int32Array
  features: Int32Array
  weights: Float32Array
}

const stepSize = 20_000
/** A feature of more phrasings than this tells next to nothing, and reading them all is most of the time. */
const mostOwners = 20_000

/**
 * Builds the index. Rarity counts entries, not phrasings, so that an entry with many phrasings does not make its own
 * words common. Yields every 20,000 features or so.
 *
 * @param rows one vector for each phrasing
 * @param entryOf the entry of each phrasing, in ascending order
 */
export function* buildChannel(
  rows: readonly Features[],
  entryOf: Int32Array,
  entryCount: number,
): Generator<void, { channel: Channel; rows: ChannelRows }> {
  const table = new FeatureTable()
  const { ids, rowStarts } = yield* numberFeatures(rows, table)
  const counts = new Int32Array(table.size + 1)
  const rarity = yield* measureRarity(ids, rowStarts, entryOf, entryCount, table.size, counts)

  const starts = new Int32Array(table.size + 1)
  for (let feature = 0; feature < table.size; feature++) starts[feature + 1] = starts[feature]! + counts[feature]!
  const cursor = starts.slice()
  const owners = new Int32Array(ids.length)
  const weights = new Float32Array(ids.length)
  const rowValues = new Float32Array(ids.length)
  let sinceYield = 0
  for (const [row, { weights: rowWeights }] of rows.entries()) {
    const from = rowStarts[row]!
    const scale = 1 / (lengthOf(ids, from, rowWeights, rarity) || 1)
    for (let index = 0; index < rowWeights.length; index++) {
      const feature = ids[from + index]!
      const place = cursor[feature]!++
      const value = rowWeights[index]! * rarity[feature]! * scale
      owners[place] = row
      weights[place] = value
      rowValues[from + index] = value
    }
    sinceYield += rowWeights.length
    if (sinceYield < stepSize) continue
    sinceYield = 0
    yield
  }
  const channel = { table, rarity, unseenRarity: Math.log(1 + 2 * entryCount), starts, owners, weights }
  return { channel, rows: { starts: rowStarts, features: ids, weights: rowValues } }
}

function* numberFeatures(rows: readonly Features[], table: FeatureTable) {
  const rowStarts = new Int32Array(rows.length + 1)
  for (const [row, { keys }] of rows.entries()) rowStarts[row + 1] = rowStarts[row]! + keys.length
  const ids = new Int32Array(rowStarts[rows.length]!)
  let sinceYield = 0
  for (const [row, { keys }] of rows.entries()) {
    const from = rowStarts[row]!
    for (let index = 0; index < keys.length; index++) ids[from + index] = table.add(keys[index]!)
    sinceYield += keys.length
    if (sinceYield < stepSize) continue
    sinceYield = 0
    yield
  }
  return { ids, rowStarts }
}

function* measureRarity(
  ids: Int32Array,
  rowStarts: Int32Array,
  entryOf: Int32Array,
  entryCount: number,
  features: number,
  counts: Int32Array,
): Generator<void, Float32Array> {
  const entriesWith = new Int32Array(features)
  const lastEntry = new Int32Array(features).fill(-1)
  let sinceYield = 0
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    const entry = entryOf[row]!
    for (let index = rowStarts[row]!; index < rowStarts[row + 1]!; index++) {
      const feature = ids[index]!
      counts[feature]!++
      if (lastEntry[feature] === entry) continue
      lastEntry[feature] = entry
      entriesWith[feature]!++
    }
    sinceYield += rowStarts[row + 1]! - rowStarts[row]!
    if (sinceYield < stepSize) continue
    sinceYield = 0
    yield
  }
  return Float32Array.from(entriesWith, (count) => Math.log(1 + entryCount / count))
}

function lengthOf(ids: Int32Array, from: number, weights: Float32Array, rarity: Float32Array): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]! * rarity[ids[from + index]!]!
    sum += weight * weight
  }
  return Math.sqrt(sum)
}

/** The cosine of a text with every phrasing in one channel; above 20,000 phrasings without the commonest features. */
export function scoreChannel(channel: Channel, text: UnitVector, rowCount: number): Float32Array {
  const scores = new Float32Array(rowCount)
  for (let index = 0; index < text.features.length; index++) {
    const feature = text.features[index]!
    const weight = text.weights[index]!
    const start = channel.starts[feature]!
    const end = channel.starts[feature + 1]!
    if (end - start > mostOwners) continue
    for (let place = start; place < end; place++) {
      scores[channel.owners[place]!]! += weight * channel.weights[place]!
    }
  }
  return scores
}

/** The part of a text's unit vector that a channel knows: feature numbers and weights. */
export interface UnitVector {
  features: Int32Array
  weights: Float32Array
}

/**
 * Brings a text into the space of a channel. What no entry has is left out but still lengthens the vector, and so lowers
 * every cosine: that is how an unknown word speaks against every answer.
 */
export function projectText(channel: Channel, { keys, weights }: Features): UnitVector {
  const features = new Int32Array(keys.length)
  const scaled = new Float32Array(keys.length)
  let known = 0
  let sum = 0
  for (let index = 0; index < keys.length; index++) {
    const feature = channel.table.find(keys[index]!)
    const weight = weights[index]! * (feature < 0 ? channel.unseenRarity : channel.rarity[feature]!)
    sum += weight * weight
    if (feature < 0) continue
    features[known] = feature
    scaled[known] = weight
    known++
  }
  const scale = 1 / (Math.sqrt(sum) || 1)
  for (let index = 0; index < known; index++) scaled[index]! *= scale
  return { features: features.subarray(0, known), weights: scaled.subarray(0, known) }
}
