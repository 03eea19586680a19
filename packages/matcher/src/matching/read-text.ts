import { analyseWords, type AnalysedText } from '../analysis/analyse-text.ts'
import { wordKey } from '../analysis/word-features.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { knowsHalf } from '../meaning/encode-meaning.ts'
import { findSpelling } from '../meaning/find-spelling.ts'
import { numberOf } from '../meaning/known-words.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { splitWords } from '../text/split-words.ts'
import { stemWord } from '../text/stem-word.ts'

const mostSentences = 4
const mostCorrected = 12
const fewestTelling = 3

/** A word that was taken for another. */
export interface Correction {
  written: string
  read: string
}

/** A visitor's text as it is matched. */
export interface ReadText {
  /** The language that the text is taken for, as a two-letter code; null when nothing tells. */
  language: string | null
  /** The whole text, and where it has several sentences the last of them one by one: what is told around a question hides it. */
  readings: readonly AnalysedText[]
  corrections: readonly Correction[]
}

/**
 * Reads a visitor's text for one knowledge base: without what is said to be polite, typing errors corrected. A word that the
 * knowledge base or the vectors know is never taken for another.
 */
export function readText(knowledge: Knowledge, text: string, normalised: string): ReadText {
  const language = guessLanguage(normalised, splitWords(normalised))
  const corrections: Correction[] = []
  const written = splitSentences(text)
  const sentences = isEnglish(written.flat()) ? written.map((words) => words.map(correct)) : written
  const parts = [sentences.flat(), ...(sentences.length > 1 ? sentences.slice(-mostSentences) : [])]
  return { language, readings: parts.map((words) => analyseWords(words, language)), corrections }

  // Words of another language must not be taken for English ones.
  function isEnglish(words: readonly string[]): boolean {
    return (language === 'en' || language === null) && (words.length < fewestTelling || knowsHalf(words))
  }

  function correct(word: string): string {
    if (corrections.length === mostCorrected || numberOf(word) !== undefined || isOwn(word)) return word
    const read = findSpelling(word, isOwn)
    if (read === null) return word
    corrections.push({ written: word, read })
    return read
  }

  function isOwn(word: string): boolean {
    return knowledge.words.table.find(wordKey(stemWord(word))) >= 0
  }
}
