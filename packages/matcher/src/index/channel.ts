import type { Features } from '../analysis/features.ts'
import { FeatureCounts } from './feature-counts.ts'
import { FeatureTable } from './feature-table.ts'
import type { PlacedSegment } from './segment.ts'
import { StepMeter } from './step-meter.ts'

/** The kinds of features that have an inverted index in each segment. */
export type ChannelName = 'words' | 'characters'

/** What is known of one kind of features over the whole knowledge base: it makes unit vectors of raw weights. */
export interface Channel {
  name: ChannelName
  table: FeatureCounts
  /** Inverse frequency of each feature over entries, `ln(1 + entries / entries that have it)`. */
  rarity: Float32Array
  /** Rarity of a feature that no entry has. */
  unseenRarity: number
  /** Entries from which on a feature is common. */
  mostOfRare: number
  /** For each phrasing, segment by segment, what makes its vector one of length 1. */
  scales: Float32Array
}

/** A text in the space of a channel, to be multiplied with raw weights and scales. */
export interface ProjectedText {
  keys: Int32Array
  weights: Float32Array
  /** How many of them are rare: they come first. */
  rare: number
  /** The others, which tell little, by their keys: numbered from 0 where `rare` ends. */
  common: FeatureTable
}

const workInStep = 40_000
/**
 * A feature that more entries than these have is common: it tells next to nothing, and to look up all their phrasings for every
 * text would take most of the time.
 */
const mostOfRare = 2_000
const mostShareOfRare = 0.04
/** Squares are summed as whole numbers of this size, so that their order, which segments decide, makes no difference. */
const wholeSquares = 2 ** 20

/**
 * Counts features over the segments and measures the phrasings. Rarity counts entries, not phrasings, so that an entry
 * with many phrasings does not make its own words common.
 *
 * @param previous an earlier state, from which the counts are corrected by the segments that came and went
 */
export function* measureChannel(
  name: ChannelName,
  segments: readonly PlacedSegment[],
  entryCount: number,
  phrasingCount: number,
  previous?: { channel: Channel; segments: readonly PlacedSegment[] },
): Generator<void, Channel> {
  const table = yield* countFeatures(name, segments, previous)
  const meter = new StepMeter(workInStep)
  const rarity = new Float32Array(table.size)
  for (let number = 0; number < table.size; number++) {
    const count = table.countOf(number)
    if (count > 0) rarity[number] = Math.log(1 + entryCount / count)
    if (meter.isDue(1)) yield
  }
  const scales = new Float32Array(phrasingCount)
  const channel = {
    name,
    table,
    rarity,
    unseenRarity: Math.log(1 + 2 * entryCount),
    mostOfRare: Math.max(mostOfRare, mostShareOfRare * entryCount),
    scales,
  }
  for (const placed of segments) yield* measureSegment(channel, placed, meter)
  return channel
}

function* countFeatures(
  name: ChannelName,
  segments: readonly PlacedSegment[],
  previous: { channel: Channel; segments: readonly PlacedSegment[] } | undefined,
): Generator<void, FeatureCounts> {
  const before = new Set(previous?.segments.map(({ segment }) => segment))
  const now = new Set(segments.map(({ segment }) => segment))
  const come = [...now].filter((segment) => !before.has(segment))
  const gone = [...before].filter((segment) => !now.has(segment))
  const isCorrected =
    previous !== undefined && come.length + gone.length < now.size && !previous.channel.table.isMostlyDead
  const table = isCorrected ? previous.channel.table.copy() : new FeatureCounts()
  const changes = isCorrected
    ? [...come.map((segment) => ({ segment, sign: 1 })), ...gone.map((segment) => ({ segment, sign: -1 }))]
    : [...now].map((segment) => ({ segment, sign: 1 }))
  const meter = new StepMeter(workInStep)
  yield
  for (const { segment, sign } of changes) {
    const keys = segment[name].table.keys()
    const { groupsWith } = segment[name]
    for (let feature = 0; feature < keys.length; feature++) {
      table.change(keys[feature]!, sign * groupsWith[feature]!)
      if (meter.isDue(1)) yield
    }
  }
  return table
}

function* measureSegment({ name, table, rarity, scales }: Channel, placed: PlacedSegment, meter: StepMeter) {
  const { segment, first } = placed
  const { table: own, starts, owners, weights } = segment[name]
  const keys = own.keys()
  const sums = new Float64Array(placed.numbers.length)
  for (let feature = 0; feature < keys.length; feature++) {
    const factor = wholeSquares * rarity[table.find(keys[feature]!)]! ** 2
    const end = starts[feature + 1]!
    for (let place = starts[feature]!; place < end; place++) {
      const weight = weights[place]!
      sums[owners[place]!]! += Math.round(weight * weight * factor)
    }
    if (meter.isDue((end - starts[feature]!) / 8 + 1)) yield
  }
  for (let row = 0; row < sums.length; row++) {
    scales[first + row] = sums[row] === 0 ? 0 : Math.sqrt(wholeSquares / sums[row]!)
  }
}

/**
 * Brings a text into the space of a channel. What no entry has is left out but still lengthens the vector, and so lowers
 * every cosine: that is how an unknown word speaks against every answer.
 */
export function projectText(channel: Channel, { keys, weights }: Features): ProjectedText {
  const { table, rarity, unseenRarity } = channel
  const known = new Int32Array(keys.length)
  const scaled = new Float32Array(keys.length)
  let rare = 0
  let common = keys.length
  let sum = 0
  for (let index = 0; index < keys.length; index++) {
    const number = table.find(keys[index]!)
    const factor = number < 0 ? unseenRarity : rarity[number]!
    const weight = weights[index]! * factor
    sum += weight * weight
    if (number < 0) continue
    const place = table.countOf(number) <= channel.mostOfRare ? rare++ : --common
    known[place] = keys[index]!
    scaled[place] = weight * factor
  }
  known.copyWithin(rare, common)
  scaled.copyWithin(rare, common)
  const count = rare + keys.length - common
  const scale = 1 / (Math.sqrt(sum) || 1)
  for (let index = 0; index < count; index++) scaled[index]! *= scale
  const commonKeys = new FeatureTable()
  for (let index = rare; index < count; index++) commonKeys.add(known[index]!)
  return { keys: known.subarray(0, count), weights: scaled.subarray(0, count), rare, common: commonKeys }
}

/** The part of a text's features that the fewest entries have, until `mostEntries` of them were met; one at least. */
export function keepRarest({ table }: Channel, text: Features, mostEntries: number): Features {
  const counts = text.keys.map((key) => table.countOf(table.find(key)))
  const order = [...counts.keys()].sort((left, right) => counts[left]! - counts[right]! || left - right)
  let met = 0
  const kept = order.filter((index, place) => (met += counts[index]!) <= mostEntries || place === 0)
  return {
    keys: Int32Array.from(kept, (index) => text.keys[index]!),
    weights: Float32Array.from(kept, (index) => text.weights[index]!),
  }
}

/** The square of a feature's rarity. */
export function squaredRarity({ table, rarity }: Channel, key: number): number {
  const number = table.find(key)
  return number < 0 ? 0 : rarity[number]! ** 2
}
