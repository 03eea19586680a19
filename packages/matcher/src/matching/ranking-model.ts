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

/** What the ranking reads, in order; the last six are of `levels`, of the text's words. */
export const rankFeatures = [
  'words',
  'characters',
  'meaning',
  'logOdds',
  'textCovered',
  'phrasingCovered',
  'answerNames',
  'same',
  'synonymous',
  'kindred',
  'related',
  'loose',
  'foreign',
] as const

/** The evidence for one entry, as the ranking reads it. */
export function readEvidence(evidence: Omit<EntryEvidence, 'rank'>): number[] {
  return [
    evidence.words,
    evidence.characters,
    evidence.meaning,
    Math.min(surest, Math.max(-surest, evidence.logOdds)),
    evidence.textCovered,
    evidence.phrasingCovered,
    evidence.answerNames,
    ...evidence.textLevels.slice(0, 6),
  ]
}

/**
 * Weighs the evidence for one entry: higher is nearer.
 *
 * @param grown what `grownShare` says: with one phrasing the classifier has learned nothing that the similarities do not
 * know
 */
export function rankScore(evidence: Omit<EntryEvidence, 'rank'>, grown: number, hasClassifier: boolean): number {
  const weights = hasClassifier ? withClassifier : withoutClassifier
  const values = readEvidence(evidence)
  let sum = 0
  for (let place = 0; place < values.length; place++) {
    const [start, growth] = weights[rankFeatures[place]!]
    sum += (start + growth * grown) * values[place]!
  }
  return sum
}

/** The rank as a similarity from 0 to 1. */
export function scoreOf(rank: number): number {
  return 1 / (1 + Math.exp(-rank))
}
