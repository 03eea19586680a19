import { buildSegment, countSegments, type PlacedSegment } from '../index/segment.ts'
import { StepMeter } from '../index/step-meter.ts'
import { VectorRowsBuilder, type VectorRows } from '../index/vector-rows.ts'
import { hashText } from '../text/hash-text.ts'
import {
  analyseEntry,
  analyseNegative,
  isSameEntry,
  type AnalysedEntry,
  type AnalysedNegative,
} from './analysed-entry.ts'
import type { MatcherEntry } from './matcher-entry.ts'

/** The entries whose ids fall into one segment, in the order in which they were given. */
export interface EntrySegment extends PlacedSegment {
  analysed: readonly AnalysedEntry[]
  /** The index in `analysed` of each id. */
  byId: ReadonlyMap<string, number>
  /** The row of the first phrasing of each of `analysed`. */
  firstRows: Int32Array
  /** Normalised phrasing to the ids of the entries that have it. */
  exact: ReadonlyMap<string, readonly string[]>
}

/** All entries in their places. */
export interface ArrangedEntries {
  analysed: readonly AnalysedEntry[]
  /** A power of two of them. */
  segments: readonly EntrySegment[]
}

/** The negative examples, which count as one entry. */
export interface NegativeSegment extends PlacedSegment {
  negatives: readonly AnalysedNegative[]
}

/** The entries that fall into one segment, while they are read. */
interface Draft {
  analysed: AnalysedEntry[]
  places: Place[]
  /** Of each of `analysed` whether an earlier state has it. */
  isKnown: boolean[]
  /** The vectors of the entries that are not known. */
  fresh: VectorRowsBuilder
}

/** Where an entry stands: its number and that of its first phrasing. */
interface Place {
  entry: number
  phrasing: number
}

const phrasingsInStep = 50
const knownText = 0.01
const placeSeed = 11

/**
 * Reads the entries and puts each into the segment that its id falls into. With an earlier state only the entries that
 * changed are read, and only their segments built.
 *
 * @throws {RangeError} when two entries have the same id
 */
export function* arrangeEntries(
  entries: readonly MatcherEntry[],
  previous: ArrangedEntries | undefined,
): Generator<void, ArrangedEntries> {
  const phrasingCount = entries.reduce((sum, { alternatives }) => sum + 1 + alternatives.length, 0)
  const count = countSegments(phrasingCount, previous?.segments.length)
  const drafts = Array.from({ length: count }, (): Draft => ({
    analysed: [],
    places: [],
    isKnown: [],
    fresh: new VectorRowsBuilder(),
  }))
  const analysed: AnalysedEntry[] = []
  const meter = new StepMeter(phrasingsInStep)
  let first = 0
  for (const entry of entries) {
    const draft = drafts[segmentOf(entry.id, count)]!
    const known = findKnown(entry, analysed.length, previous)
    const result = known ?? analyseEntry(entry, draft.fresh)
    draft.analysed.push(result)
    draft.places.push({ entry: analysed.length, phrasing: first })
    draft.isKnown.push(known !== null)
    analysed.push(result)
    first += result.phrasings.length
    if (meter.isDue(known ? knownText : result.phrasings.length)) yield
  }
  const segments: EntrySegment[] = []
  first = 0
  for (const [index, draft] of drafts.entries()) {
    const before = previous?.segments.length === count ? previous.segments[index] : undefined
    const isKept = before !== undefined && isSameList(before.analysed, draft.analysed)
    const segment = isKept ? before : yield* buildEntrySegment(draft, previous?.segments ?? [])
    segments.push({ ...segment, ...numberPhrasings(draft), first })
    first += segment.segment.rows.count
    if (meter.isDue(draft.analysed.length * knownText)) yield
  }
  return { analysed, segments }
}

/** The same for negative examples. */
export function* arrangeNegatives(
  texts: readonly string[],
  first: number,
  entryCount: number,
  previous: NegativeSegment | undefined,
): Generator<void, NegativeSegment> {
  const known = new Map(previous?.negatives.map(({ text }, row) => [text, row]))
  const meter = new StepMeter(phrasingsInStep)
  const vectors = new VectorRowsBuilder()
  const negatives: AnalysedNegative[] = []
  for (const text of texts) {
    const row = known.get(text)
    if (row !== undefined) vectors.addFrom(previous!.segment.rows, row)
    negatives.push(row === undefined ? analyseNegative(text, vectors) : previous!.negatives[row]!)
    if (meter.isDue(row === undefined ? 1 : knownText)) yield
  }
  const isKept = previous !== undefined && isSameList(previous.negatives, negatives)
  return {
    negatives,
    segment: isKept ? previous.segment : yield* buildSegment(vectors.build(), new Int32Array(texts.length)),
    numbers: Int32Array.from(texts, (_, row) => first + row),
    entries: new Int32Array(texts.length).fill(entryCount),
    first,
  }
}

// Most entries stand where they stood or one place further; only where they do not is their segment asked.
function findKnown(entry: MatcherEntry, number: number, previous: ArrangedEntries | undefined): AnalysedEntry | null {
  if (!previous) return null
  const { analysed, segments } = previous
  for (let near = Math.max(0, number - 1); near <= number + 1; near++) {
    if (analysed[near]?.entry === entry) return analysed[near]!
  }
  const segment = segments[segmentOf(entry.id, segments.length)]!
  const known = segment.analysed[segment.byId.get(entry.id) ?? -1]
  return known && isSameEntry(known.entry, entry) ? known : null
}

function segmentOf(id: string, count: number): number {
  return hashText(id, placeSeed) & (count - 1)
}

function* buildEntrySegment(
  draft: Draft,
  previous: readonly EntrySegment[],
): Generator<void, Omit<EntrySegment, keyof Numbered | 'first'>> {
  const { analysed } = draft
  const byId = new Map<string, number>()
  const exact = new Map<string, string[]>()
  const firstRows = new Int32Array(analysed.length)
  const groups: number[] = []
  for (const [index, known] of analysed.entries()) {
    const { id } = known.entry
    if (byId.has(id)) throw new RangeError(`Two entries have the id ${id}.`)
    byId.set(id, index)
    firstRows[index] = groups.length
    for (const { normalised } of known.phrasings) {
      groups.push(index)
      const ids = exact.get(normalised)
      if (!ids) exact.set(normalised, [id])
      else if (ids.at(-1) !== id) ids.push(id)
    }
  }
  const segment = yield* buildSegment(gatherVectors(draft, previous), Int32Array.from(groups))
  return { analysed, byId, firstRows, exact, segment }
}

// Those of known entries are copied: the segment that they stood in is given up.
function gatherVectors({ analysed, isKnown, fresh }: Draft, previous: readonly EntrySegment[]): VectorRows {
  const read = fresh.build()
  if (!isKnown.includes(true)) return read
  const vectors = new VectorRowsBuilder()
  let next = 0
  for (const [index, { entry, phrasings }] of analysed.entries()) {
    const before = isKnown[index] ? previous[segmentOf(entry.id, previous.length)]! : null
    const rows = before ? before.segment.rows : read
    let row = before ? before.firstRows[before.byId.get(entry.id)!]! : next
    for (let own = 0; own < phrasings.length; own++) vectors.addFrom(rows, row++)
    if (!before) next = row
  }
  return vectors.build()
}

type Numbered = Pick<PlacedSegment, 'numbers' | 'entries'>

function numberPhrasings({ analysed, places }: Draft): Numbered {
  const count = analysed.reduce((sum, { phrasings }) => sum + phrasings.length, 0)
  const numbers = new Int32Array(count)
  const entries = new Int32Array(count)
  let row = 0
  for (const [index, { phrasings }] of analysed.entries()) {
    const { entry, phrasing } = places[index]!
    entries.fill(entry, row, row + phrasings.length)
    for (let own = 0; own < phrasings.length; own++) numbers[row++] = phrasing + own
  }
  return { numbers, entries }
}

function isSameList<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index])
}

/** The ids of the entries that have a normalised phrasing. */
export function findExact(segments: readonly EntrySegment[], normalised: string): readonly string[] {
  return segments.flatMap(({ exact }) => exact.get(normalised) ?? [])
}
