import type { Doubt } from './doubts.ts'

/** What the matcher found for one text. */
export interface Match {
  /** The language that the text is taken for, as a two-letter code; null when nothing tells. */
  language: string | null
  /** Set when the normalised text equals a phrasing of exactly one entry. */
  exact: { entryId: string } | null
  /** Whether the normalised text, or one of its sentences, equals a negative example. */
  negative: boolean
  /** Entries that were looked through. */
  entryCount: number
  /** Best first. */
  candidates: readonly MatchCandidate[]
  /** The entry that another sentence of the text asks for, and the probability that it answers that; null where there is none. */
  alsoAsked: { entryId: string; confidence: number } | null
}

/** One entry that might be meant. */
export interface MatchCandidate {
  entryId: string
  /** The question or alternative of the entry that came nearest. */
  phrasing: string
  /** The sentence that speaks for it, as it was read; null where the text as a whole does. */
  sentence: string | null
  /** Similarity to the entry, 0 to 1. It ranks within a sentence; it says little about whether the entry is right. */
  score: number
  /**
   * Calibrated probability that this entry is the right answer, for a text of which it is not known whether any entry
   * fits: half of such texts are assumed to fit none. At most 1 in all for a text of one sentence; of several, each can be
   * right about an entry of its own.
   */
  confidence: number
  /** Why the confidence is lower than what spoke for the entry would make it. */
  doubts: readonly Doubt[]
  /** What spoke for and against, in words; empty unless `explain` was asked for. */
  reasons: readonly string[]
}
