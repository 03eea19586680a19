import { hashText } from '../text/hash-text.ts'
import { FeatureCollector, type Features } from './features.ts'
import { functionWordWeight } from './word-features.ts'

const characterSeed = 3
const shortest = 3
const longest = 5

const collector = new FeatureCollector()

/**
 * Runs of three to five characters inside each word, with its ends marked, so that a typing error or an ending costs
 * some of them and never all. They hold until the next call.
 *
 * @example
 * characterFeatures(['cat'], [false]).keys.length // '^ca', 'cat', 'at$', '^cat', 'cat$', '^cat$': 6
 */
export function characterFeatures(words: readonly string[], isFunctionWord: readonly boolean[]): Features {
  for (const [position, word] of words.entries()) {
    const weight = isFunctionWord[position] ? functionWordWeight : 1
    const marked = `^${word}$`
    for (let start = 0; start + shortest <= marked.length; start++) {
      const furthest = Math.min(longest, marked.length - start)
      for (let length = shortest; length <= furthest; length++) {
        collector.add(hashText(marked, characterSeed, start, start + length), weight)
      }
    }
  }
  return collector.collect()
}
