import type { Channel } from '../index/channel.ts'
import type { PlacedSegment } from '../index/segment.ts'
import type { Classifier } from '../learning/classifier.ts'
import type { Centre } from '../meaning/centre.ts'
import type { AnalysedEntry, AnalysedNegative, AnalysedPhrasing } from './analysed-entry.ts'
import type { ArrangedEntries, NegativeSegment } from './arrange-segments.ts'

/**
 * A compiled knowledge base. Made by `compileKnowledge`, read by `matchText`; says the same of a text at any time.
 * Everything but `entryCount` is the matcher's own business and may change.
 */
export interface Knowledge {
  readonly entryCount: number
  /** In the order in which they were given; `analysed[n]` belongs to entry number n. */
  readonly analysed: readonly AnalysedEntry[]
  readonly negatives: readonly AnalysedNegative[]
  /** Every phrasing of every entry, then the negatives. */
  readonly phrasings: readonly AnalysedPhrasing[]
  /** Entry number of each phrasing; `entryCount` for a negative. */
  readonly entryOf: Int32Array
  /** The number of the first phrasing of each entry, then that of the first negative. */
  readonly firstOf: Int32Array
  /** Where each phrasing stands in what is kept segment by segment. */
  readonly placeOf: Int32Array
  readonly exactNegatives: ReadonlySet<string>
  /** The words of each negative, as a sentence of a text may have them. */
  readonly negativeWords: ReadonlySet<string>
  /** Words of the entries that the vectors do not know; some of them where there are very many. */
  readonly ownWords: readonly string[]
  readonly arranged: ArrangedEntries
  readonly arrangedNegatives: NegativeSegment
  /** All segments: those of the entries, then that of the negatives. */
  readonly segments: readonly PlacedSegment[]
  readonly words: Channel
  readonly characters: Channel
  readonly centre: Centre
  /** Null where there is nothing to tell apart. */
  readonly classifier: Classifier | null
}
