import { encodeMeaning } from '../meaning/encode-meaning.ts'
import { guessLanguage, isFunctionWord } from '../text/guess-language.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { spellOut } from '../text/spell-out.ts'
import { splitWords } from '../text/split-words.ts'
import { characterFeatures } from './character-features.ts'
import { copyFeatures, type Features } from './features.ts'
import { readWord } from './read-word.ts'
import { wordFeatures } from './word-features.ts'

/** What a text says, word by word. */
export interface AnalysedWords {
  /** The language that the text is taken for, as a two-letter code; null when nothing tells. */
  language: string | null
  /** The words as written, normalised. */
  words: readonly string[]
  /** The stem of each word, in the same order. */
  stems: readonly string[]
  /** The hashed key of each stem, as word features have it. */
  stemKeys: Int32Array
  /** For each word: whether it only says how a question is asked. */
  isFunctionWord: readonly boolean[]
}

/** What the matcher reads in one text, before it knows any knowledge base. */
export interface AnalysedText extends AnalysedWords {
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
 * @param normalised of `normaliseText`
 * @example
 * analyseText('Opening hours?').stems // ['open', 'hour']
 */
export function analyseText(text: string, normalised = normaliseText(text)): AnalysedText {
  return addVectors(readWords(normalised))
}

/** The same for words that were split. */
export function analyseWords(words: readonly string[], language: string | null): AnalysedText {
  return addVectors(tellWords(words, language))
}

/**
 * What a normalised text says, without its vectors.
 *
 * @example
 * readWords('opening hours').stems // ['open', 'hour']
 */
export function readWords(normalised: string): AnalysedWords {
  const words = splitWords(normalised)
  return tellWords(spellOut(words), guessLanguage(normalised, words))
}

function tellWords(words: readonly string[], language: string | null): AnalysedWords {
  const known = words.map(readWord)
  const stemKeys = new Int32Array(known.length)
  for (let position = 0; position < known.length; position++) stemKeys[position] = known[position]!.key
  return {
    language,
    words: known.map(({ word }) => word),
    stems: known.map(({ stem }) => stem),
    stemKeys,
    isFunctionWord: words.map((word) => isFunctionWord(word, language)),
  }
}

function addVectors(read: AnalysedWords): AnalysedText {
  return {
    ...read,
    wordFeatures: copyFeatures(wordFeatures(read.stemKeys, read.isFunctionWord)),
    characterFeatures: copyFeatures(characterFeatures(read.words, read.isFunctionWord)),
    meaning: encodeMeaning(read.words),
  }
}
