import { functionWords } from '../text/function-words.ts'
import { encodeMeaning } from '../meaning/encode-meaning.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { splitWords } from '../text/split-words.ts'
import { stemWord } from '../text/stem-word.ts'
import { characterFeatures } from './character-features.ts'
import { type Features } from './features.ts'
import { wordFeatures, wordKey } from './word-features.ts'

/** What the matcher reads in one text, before it knows any knowledge base. */
export interface AnalysedText {
  /** The words as written, normalised. */
  words: readonly string[]
  /** The stem of each word, in the same order. */
  stems: readonly string[]
  /** The hashed key of each stem, as word features have it. */
  stemKeys: Int32Array
  /** For each word: whether it only says how a question is asked. */
  isFunctionWord: readonly boolean[]
  /** Stems and neighbouring pairs of stems. */
  wordFeatures: Features
  /** Runs of three to five characters inside words. */
  characterFeatures: Features
  /** Where the text stands among all texts, of length 1. */
  meaning: Float32Array
}

/**
 * Reads a text once: normalises it, splits it into words, stems them and hashes the features.
 *
 * @example
 * analyseText('Opening hours?').stems // ['open', 'hour']
 */
export function analyseText(text: string): AnalysedText {
  return analyseNormalised(normaliseText(text))
}

/** The same for a text that is normalised already. */
export function analyseNormalised(text: string): AnalysedText {
  const words = splitWords(text)
  const stems = words.map(stemWord)
  const isFunctionWord = words.map((word) => functionWords.has(word))
  return {
    words,
    stems,
    stemKeys: Int32Array.from(stems, wordKey),
    isFunctionWord,
    wordFeatures: wordFeatures(stems, isFunctionWord),
    characterFeatures: characterFeatures(words, isFunctionWord),
    meaning: encodeMeaning(words),
  }
}
