import { hashText } from '../text/hash-text.ts'
import { FeatureCollector, type Features } from './features.ts'

const wordSeed = 1
const pairSeed = 2

/** Weight of a word that only says how a question is asked, against 1 for one that says what it is about. */
export const functionWordWeight = 0.35
const pairWeight = 0.5

const collector = new FeatureCollector()

/**
 * The hashed key of one stem, as it stands in `wordFeatures`.
 *
 * @example
 * wordKey('open') === wordKey('open') // true
 */
export function wordKey(stem: string): number {
  return hashText(stem, wordSeed)
}

/**
 * Stems and neighbouring pairs of stems as weighted features, that hold until the next call.
 *
 * @example
 * wordFeatures(['open', 'hour'], [false, false]).keys.length // 3
 */
export function wordFeatures(stems: readonly string[], isFunctionWord: readonly boolean[]): Features {
  for (const [position, stem] of stems.entries()) {
    const weight = isFunctionWord[position] ? functionWordWeight : 1
    collector.add(wordKey(stem), weight)
    if (position === 0) continue
    const previousWeight = isFunctionWord[position - 1] ? functionWordWeight : 1
    const key = hashText(`${stems[position - 1]!} ${stem}`, pairSeed)
    collector.add(key, pairWeight * Math.sqrt(weight * previousWeight))
  }
  return collector.collect()
}
