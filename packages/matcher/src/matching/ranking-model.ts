import type { Knowledge } from '../knowledge/knowledge.ts'
import type { EntryEvidence } from './rank-entries.ts'
import { withClassifier, withoutClassifier } from './ranking-weights.ts'

/** Log-odds past this tell no more. */
export const surest = 6

/** How many phrasings an entry has on average, as a logarithm: 0 for one, 1 for ten and more. */
export function grownShare({ entryOf, negatives, entryCount }: Knowledge): number {
  const perEntry = (entryOf.length - negatives.length) / Math.max(1, entryCount)
  return Math.min(1, Math.log10(Math.max(1, perEntry)))
}

/**
 * Weighs the evidence for one entry: higher is nearer.
 *
 * @param grown what `grownShare` says: with one phrasing the classifier has learned nothing that the similarities do not
 * know
 */
export function rankScore(evidence: Omit<EntryEvidence, 'rank'>, grown: number, hasClassifier: boolean): number {
  const weights = hasClassifier ? withClassifier : withoutClassifier
  const weigh = (name: keyof typeof weights, value: number) => (weights[name][0] + weights[name][1] * grown) * value
  return (
    weigh('words', evidence.words) +
    weigh('characters', evidence.characters) +
    weigh('meaning', evidence.meaning) +
    weigh('logOdds', Math.min(surest, Math.max(-surest, evidence.logOdds))) +
    weigh('textCovered', evidence.textCovered) +
    weigh('phrasingCovered', evidence.phrasingCovered)
  )
}

/** The rank as a similarity from 0 to 1. */
export function scoreOf(rank: number): number {
  return 1 / (1 + Math.exp(-rank))
}
