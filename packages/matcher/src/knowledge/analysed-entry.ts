import { readWords, type AnalysedWords } from '../analysis/analyse-text.ts'
import { characterFeatures } from '../analysis/character-features.ts'
import { readWord } from '../analysis/read-word.ts'
import { wordFeatures } from '../analysis/word-features.ts'
import type { VectorRowsBuilder } from '../index/vector-rows.ts'
import { encodeMeaning, meaningDimensions } from '../meaning/encode-meaning.ts'
import { numberOf } from '../meaning/known-words.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { splitWords } from '../text/split-words.ts'
import { type MatcherEntry, phrasingsOf } from './matcher-entry.ts'

/** Words that a slip is looked for in. */
const misspellable = /^[a-z]{4,24}$/

/** An entry as it was read: kept, so that an edit of one entry reads only that one again. */
export interface AnalysedEntry {
  entry: MatcherEntry
  phrasings: readonly AnalysedPhrasing[]
  /** Words of all phrasings, of some letters, that the vectors do not know. */
  rareWords: readonly string[]
  /** The hashed key of each stem of the answer, as word features have it. */
  answerKeys: Int32Array
}

/** One question or alternative. Its vectors are a row of the segment that its entry falls into. */
export interface AnalysedPhrasing {
  text: string
  /** The text as it is compared for equality. */
  normalised: string
  analysis: AnalysedWords
}

/** A text that must be handed off. */
export interface AnalysedNegative extends AnalysedPhrasing {
  /** Its words as they are, and as a visitor's sentence is read, without courtesies. */
  wordings: readonly string[]
}

/**
 * Reads all texts of an entry.
 *
 * @param vectors gets a row for each phrasing
 */
export function analyseEntry(entry: MatcherEntry, vectors: VectorRowsBuilder): AnalysedEntry {
  const phrasings = phrasingsOf(entry).map((text) => analysePhrasing(text, vectors))
  return {
    entry,
    phrasings,
    rareWords: phrasings.flatMap(({ analysis }) =>
      analysis.words.filter((word) => misspellable.test(word) && numberOf(word) === undefined),
    ),
    answerKeys: readAnswer(entry.answer),
  }
}

function readAnswer(answer: string): Int32Array {
  const words = splitWords(normaliseText(answer))
  const keys = new Int32Array(words.length)
  for (let position = 0; position < keys.length; position++) keys[position] = readWord(words[position]!).key
  return keys
}

/** Whether one of an entry's phrasings has the stem of a key. */
export function hasStem({ phrasings }: AnalysedEntry, key: number): boolean {
  return phrasings.some(({ analysis }) => analysis.stemKeys.includes(key))
}

/**
 * Reads a negative example.
 *
 * @param vectors gets its row
 */
export function analyseNegative(text: string, vectors: VectorRowsBuilder): AnalysedNegative {
  const phrasing = analysePhrasing(text, vectors)
  const read = splitSentences(text, phrasing.normalised).flatMap(({ words }) => words)
  const wordings = [phrasing.analysis.words.join(' '), read.join(' ')].filter((words) => words !== '')
  return { ...phrasing, wordings }
}

// Written anew for each phrasing, and copied into its row.
const meaning = new Float32Array(meaningDimensions)

function analysePhrasing(text: string, vectors: VectorRowsBuilder): AnalysedPhrasing {
  const normalised = normaliseText(text)
  const analysis = readWords(normalised)
  const { words, stemKeys, isFunctionWord } = analysis
  vectors.add({
    wordFeatures: wordFeatures(stemKeys, isFunctionWord),
    characterFeatures: characterFeatures(words, isFunctionWord),
    meaning: encodeMeaning(words, meaning),
  })
  return { text, normalised, analysis }
}

/** Whether two entries hold the same texts, so that one analysis serves both. */
export function isSameEntry(left: MatcherEntry, right: MatcherEntry): boolean {
  if (left === right) return true
  return (
    left.id === right.id &&
    left.question === right.question &&
    left.answer === right.answer &&
    left.alternatives.length === right.alternatives.length &&
    left.alternatives.every((text, index) => text === right.alternatives[index])
  )
}
