const sharpness = 1

/**
 * Turns the probability that the best entry is right into one for each candidate: the others share what is left in
 * proportion to how near they came. Descending, and at most 1 in all.
 *
 * @param scores similarities, descending
 * @param best probability that the first is right
 * @example
 * shareConfidence([0.9, 0.9], 0.4) // [0.4, 0.4]
 */
export function shareConfidence(scores: readonly number[], best: number): number[] {
  const odds = scores.map((score) => Math.exp(sharpness * (score - scores[0]!)))
  const others = odds.slice(1).reduce((sum, value) => sum + value, 0)
  return odds.map((value, index) =>
    index === 0 ? best : Math.min(best * value, others > 0 ? ((1 - best) * value) / others : 0),
  )
}
