import type { AnalysedText } from '../analysis/analyse-text.ts'
import { knowsEnough } from '../meaning/encode-meaning.ts'
import { acceptanceFeatures } from './acceptance-evidence.ts'
import { withClassifier, withoutClassifier } from './acceptance-weights.ts'

const covered = acceptanceFeatures.indexOf('entryCovered')

/**
 * Probability that the best entry is the right answer, where half of all texts fit none: a logistic model over the
 * acceptance features, fitted by training/fit_acceptance.py on organisations of many sizes.
 *
 * The vectors know English alone. A text in another language is believed only as far as the entry has its words.
 *
 * @param isEnglish of `readsAsEnglish`
 */
export function judgeAcceptance(features: Float32Array, hasClassifier: boolean, isEnglish: boolean): number {
  const { bias, weights } = hasClassifier ? withClassifier : withoutClassifier
  let sum = bias
  for (const [index, name] of acceptanceFeatures.entries()) sum += weights[name] * features[index]!
  const probability = 1 / (1 + Math.exp(-sum))
  return isEnglish ? probability : probability * features[covered]! ** 2
}

/**
 * Whether the vectors can be trusted with a text. Where its function words do not tell the language, its words must.
 */
export function readsAsEnglish({ language, words }: AnalysedText): boolean {
  if (language !== null) return language === 'en'
  return knowsEnough(words)
}
