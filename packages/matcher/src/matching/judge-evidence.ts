import type { Evidence } from './gather-evidence.ts'

/**
 * Probability that the best entry is the right answer, from the evidence: a logistic model.
 */
export function judgeEvidence(evidence: Evidence): number {
  const { score, margin, unknownShare, coverage, phrasingCoverage } = evidence
  const sum = -4.4 + 4.5 * score + 4 * margin - 2.5 * unknownShare + 1.5 * coverage + 1.5 * phrasingCoverage
  return 1 / (1 + Math.exp(-sum))
}
