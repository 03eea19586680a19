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
  return (
    weightOf(weights.words, grown) * evidence.words +
    weightOf(weights.characters, grown) * evidence.characters +
    weightOf(weights.meaning, grown) * evidence.meaning +
    weightOf(weights.logOdds, grown) * Math.min(surest, Math.max(-surest, evidence.logOdds)) +
    weightOf(weights.textCovered, grown) * evidence.textCovered +
    weightOf(weights.phrasingCovered, grown) * evidence.phrasingCovered +
    weightOf(weights.answerNames, grown) * evidence.answerNames
  )
}

function weightOf([start, growth]: readonly [number, number], grown: number): number {
  return start + growth * grown
}

/** The rank as a similarity from 0 to 1. */
export function scoreOf(rank: number): number {
  return 1 / (1 + Math.exp(-rank))
}
