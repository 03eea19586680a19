import { acceptanceFeatures } from './acceptance-evidence.ts'
import { withClassifier, withoutClassifier } from './acceptance-weights.ts'

/**
 * Probability that the best entry is the right answer, where half of all texts fit none: a logistic model over the
 * acceptance features, fitted by training/fit_acceptance.py on organisations of many sizes.
 */
export function judgeAcceptance(features: Float32Array, hasClassifier: boolean): number {
  const { bias, weights } = hasClassifier ? withClassifier : withoutClassifier
  let sum = bias
  for (const [index, name] of acceptanceFeatures.entries()) sum += weights[name] * features[index]!
  return 1 / (1 + Math.exp(-sum))
}
