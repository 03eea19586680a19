import type { Features } from '../analysis/features.ts'
import { squaredRarity, type Channel } from '../index/channel.ts'
import { FeatureTable } from '../index/feature-table.ts'
import { featuresAtPlace, meaningAtPlace } from '../index/segment.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { dotRow } from '../meaning/encode-meaning.ts'

/** The sum of the three cosines of some phrasings with each other, row by row. */
export function measureNearness({ segments, words, characters }: Knowledge, places: Int32Array): Float32Array {
  const count = places.length
  const nearness = new Float32Array(count * count)
  for (const channel of [words, characters]) {
    const rows = Array.from(places, (place) => featuresAtPlace(segments, channel.name, place))
    const scales = Float32Array.from(places, (place) => channel.scales[place]!)
    addCosines(channel, rows, scales, nearness)
  }
  const meanings = Array.from(places, (place) => meaningAtPlace(segments, place))
  for (let row = 0; row < count; row++) {
    for (let other = 0; other <= row; other++) {
      const sum = nearness[row * count + other]! + dotRow(meanings[row]!, meanings[other]!, 0)
      nearness[row * count + other] = sum
      nearness[other * count + row] = sum
    }
  }
  return nearness
}

/** Adds the cosines of some rows of features below the diagonal, and 1 on it. */
function addCosines(channel: Channel, rows: readonly Features[], scales: Float32Array, nearness: Float32Array): void {
  const count = rows.length
  const length = rows.reduce((sum, { keys }) => sum + keys.length, 0)
  const table = new FeatureTable(length)
  // Of each feature the place where it was met last, and of each place the one before it: most are met once.
  const last = new Int32Array(length)
  const before = new Int32Array(length)
  const rowOf = new Int32Array(length)
  const weightOf = new Float32Array(length)
  const products = new Float32Array(nearness.length)
  let place = 0
  for (const [row, { keys, weights }] of rows.entries()) {
    for (let index = 0; index < keys.length; index++, place++) {
      const key = keys[index]!
      const known = table.size
      const feature = table.add(key)
      const isNew = feature === known
      rowOf[place] = row
      weightOf[place] = weights[index]!
      before[place] = isNew ? -1 : last[feature]!
      last[feature] = place
      if (isNew) continue
      const weight = weights[index]! * squaredRarity(channel, key)
      for (let other = before[place]!; other >= 0; other = before[other]!) {
        products[row * count + rowOf[other]!]! += weight * weightOf[other]!
      }
    }
  }
  for (let row = 0; row < count; row++) {
    const scale = scales[row]!
    for (let other = 0; other < row; other++) {
      nearness[row * count + other]! += products[row * count + other]! * scale * scales[other]!
    }
    nearness[row * count + row]! += scale > 0 ? 1 : 0
  }
}
