import type { EntryEvidence } from './rank-entries.ts'
import { withClassifier, withoutClassifier } from './ranking-weights.ts'

const surest = 6

/**
 * Weighs the evidence for one entry: higher is nearer. The weights move with the logarithm of phrasings for each entry,
 * up to ten: with one the classifier has learned nothing that the similarities do not know.
 *
 * @param phrasingsPerEntry mean number of phrasings in the knowledge base
 */
export function rankScore(
  evidence: Omit<EntryEvidence, 'rank'>,
  phrasingsPerEntry: number,
  hasClassifier: boolean,
): number {
  const weights = hasClassifier ? withClassifier : withoutClassifier
  const grown = Math.min(1, Math.log10(Math.max(1, phrasingsPerEntry)))
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
