import { buildSegment, countSegments, type PlacedSegment } from '../index/segment.ts'
import { StepMeter } from '../index/step-meter.ts'
import { hashText } from '../text/hash-text.ts'
import { analyseEntry, isSameEntry, type AnalysedEntry, type AnalysedPhrasing } from './analysed-entry.ts'
import type { MatcherEntry } from './matcher-entry.ts'

/** The entries whose ids fall into one segment, in the order in which they were given. */
export interface EntrySegment extends PlacedSegment {
  analysed: readonly AnalysedEntry[]
  byId: ReadonlyMap<string, AnalysedEntry>
  /** Normalised phrasing to the ids of the entries that have it. */
  exact: ReadonlyMap<string, readonly string[]>
}

/** All entries in their places. */
export interface ArrangedEntries {
  analysed: readonly AnalysedEntry[]
  /** A power of two of them. */
  segments: readonly EntrySegment[]
}

const phrasingsInStep = 50
const knownEntry = 0.01
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
  const places = Array.from({ length: count }, () => ({ analysed: [] as AnalysedEntry[], places: [] as Place[] }))
  const analysed: AnalysedEntry[] = []
  const meter = new StepMeter(phrasingsInStep)
  let first = 0
  for (const entry of entries) {
    const known = findKnown(entry, analysed.length, previous)
    const result = known ?? analyseEntry(entry)
    const place = places[segmentOf(entry.id, count)]!
    place.analysed.push(result)
    place.places.push({ entry: analysed.length, phrasing: first })
    analysed.push(result)
    first += result.phrasings.length
    if (meter.isDue(known ? knownEntry : result.phrasings.length)) yield
  }
  const segments: EntrySegment[] = []
  first = 0
  for (const [index, place] of places.entries()) {
    const before = previous?.segments.length === count ? previous.segments[index] : undefined
    const isKept = before !== undefined && isSameList(before.analysed, place.analysed)
    const segment = isKept ? before : yield* buildEntrySegment(place.analysed)
    segments.push({ ...segment, ...numberPhrasings(place.analysed, place.places), first })
    first += segment.segment.phrasings.length
    if (meter.isDue(place.analysed.length * knownEntry)) yield
  }
  return { analysed, segments }
}

/** The segment of the negative examples, which count as one entry. */
export function* arrangeNegatives(
  texts: readonly AnalysedPhrasing[],
  first: number,
  entryCount: number,
  previous: PlacedSegment | undefined,
): Generator<void, PlacedSegment> {
  const isKept = previous !== undefined && isSameList(previous.segment.phrasings, texts)
  const segment = isKept ? previous.segment : yield* buildSegment(texts, new Int32Array(texts.length))
  const numbers = Int32Array.from(texts, (_, row) => first + row)
  return { segment, numbers, entries: new Int32Array(texts.length).fill(entryCount), first }
}

// Most entries stand where they stood or one place further; only where they do not is their segment asked.
function findKnown(entry: MatcherEntry, number: number, previous: ArrangedEntries | undefined): AnalysedEntry | null {
  if (!previous) return null
  const { analysed, segments } = previous
  for (let near = Math.max(0, number - 1); near <= number + 1; near++) {
    if (analysed[near]?.entry === entry) return analysed[near]!
  }
  const known = segments[segmentOf(entry.id, segments.length)]!.byId.get(entry.id)
  return known && isSameEntry(known.entry, entry) ? known : null
}

function segmentOf(id: string, count: number): number {
  return hashText(id, placeSeed) & (count - 1)
}

function* buildEntrySegment(
  analysed: readonly AnalysedEntry[],
): Generator<void, Omit<EntrySegment, keyof Numbered | 'first'>> {
  const byId = new Map<string, AnalysedEntry>()
  const exact = new Map<string, string[]>()
  const groups: number[] = []
  for (const [group, known] of analysed.entries()) {
    const { id } = known.entry
    if (byId.has(id)) throw new RangeError(`Two entries have the id ${id}.`)
    byId.set(id, known)
    for (const { normalised } of known.phrasings) {
      groups.push(group)
      const ids = exact.get(normalised)
      if (!ids) exact.set(normalised, [id])
      else if (ids.at(-1) !== id) ids.push(id)
    }
  }
  const phrasings = analysed.flatMap((known) => known.phrasings)
  return { analysed, byId, exact, segment: yield* buildSegment(phrasings, Int32Array.from(groups)) }
}

/** Where an entry stands: its number and that of its first phrasing. */
interface Place {
  entry: number
  phrasing: number
}

type Numbered = Pick<PlacedSegment, 'numbers' | 'entries'>

function numberPhrasings(analysed: readonly AnalysedEntry[], places: readonly Place[]): Numbered {
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
