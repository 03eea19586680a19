import type { Channel } from '../index/channel.ts'
import type { Classifier } from '../learning/classifier.ts'
import type { AnalysedEntry, AnalysedPhrasing } from './analysed-entry.ts'

/**
 * A compiled knowledge base. Immutable; made by `compileKnowledge`, read by `matchText`. Everything but `entryCount` is
 * the matcher's own business and may change.
 */
export interface Knowledge {
  readonly entryCount: number
  /** In the order in which they were given; `analysed[n]` belongs to entry number n. */
  readonly analysed: readonly AnalysedEntry[]
  /** The same by entry id. */
  readonly analysedById: ReadonlyMap<string, AnalysedEntry>
  readonly negatives: readonly AnalysedPhrasing[]
  /** Every phrasing of every entry, then the negatives. */
  readonly phrasings: readonly AnalysedPhrasing[]
  /** Entry number of each phrasing; `entryCount` for a negative. */
  readonly entryOf: Int32Array
  /** Normalised phrasing to the numbers of the entries that have it. */
  readonly exact: ReadonlyMap<string, readonly number[]>
  readonly exactNegatives: ReadonlySet<string>
  readonly words: Channel
  readonly characters: Channel
  /** The meaning vector of each phrasing, one after the other. */
  readonly meanings: Float32Array
  /** Null where the knowledge base is too large or too small to train one. */
  readonly classifier: Classifier | null
}
