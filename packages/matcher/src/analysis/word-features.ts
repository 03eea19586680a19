import { hashText } from '../text/hash-text.ts'
import { FeatureCollector, type Features } from './features.ts'

const wordSeed = 1
const pairSeed = 0x5bd1e995

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
 * @param stemKeys of `wordKey`
 * @example
 * wordFeatures(Int32Array.of(wordKey('open'), wordKey('hour')), [false, false]).keys.length // 3
 */
export function wordFeatures(stemKeys: Int32Array, isFunctionWord: readonly boolean[]): Features {
  for (let position = 0; position < stemKeys.length; position++) {
    const weight = isFunctionWord[position] ? functionWordWeight : 1
    collector.add(stemKeys[position]!, weight)
    if (position === 0) continue
    const previousWeight = isFunctionWord[position - 1] ? functionWordWeight : 1
    const key = pairKey(stemKeys[position - 1]!, stemKeys[position]!)
    collector.add(key, pairWeight * Math.sqrt(weight * previousWeight))
  }
  return collector.collect()
}

// As `hashText` does with characters, cut to 30 bits like every key.
function pairKey(left: number, right: number): number {
  let hash = Math.imul(left ^ pairSeed, 0x01000193) ^ right
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 2
}
