import { analyseWords, type AnalysedText } from '../analysis/analyse-text.ts'
import { wordKey } from '../analysis/word-features.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { knowsHalf } from '../meaning/encode-meaning.ts'
import { findSpelling } from '../meaning/find-spelling.ts'
import { isSpelled } from '../meaning/known-words.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { splitSentences, type Sentence } from '../text/split-sentences.ts'
import { splitWords } from '../text/split-words.ts'
import { stemWord } from '../text/stem-word.ts'

const mostSentences = 4
/** Each sentence is compared with every phrasing; the more there are, the fewer sentences, so that no text takes long. */
const mostComparisons = 60_000
const mostCorrected = 12
/** Looking for what an unknown word was meant to be takes some 0.1 ms, found or not. */
const mostLookedUp = 24
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
  /** The whole text, and where it has several sentences those that ask one by one: what is told around a question hides it. */
  readings: readonly AnalysedText[]
  corrections: readonly Correction[]
  /** Whether the text or one of its sentences is a negative example, but for courtesies and slips. */
  isNegative: boolean
}

/**
 * Reads a visitor's text for one knowledge base: without what is said to be polite, typing errors corrected. A word that the
 * knowledge base or the vectors know is never taken for another.
 */
export function readText(knowledge: Knowledge, text: string, normalised: string): ReadText {
  const language = guessLanguage(normalised, splitWords(normalised))
  const corrections: Correction[] = []
  let lookedUp = 0
  const written = splitSentences(text, normalised, isOwn)
  const isCorrected = isEnglish(written.flatMap(({ words }) => words))
  const sentences = isCorrected ? written.map((one) => ({ ...one, words: one.words.map(correct) })) : written
  const whole = sentences.flatMap(({ words }) => words)
  const most = Math.min(mostSentences, Math.floor(mostComparisons / Math.max(1, knowledge.entryOf.length)))
  const parts = [whole, ...(sentences.length > 1 ? chooseSentences(sentences, most) : [])]
  return {
    language,
    readings: parts.map((words) => analyseWords(words, language)),
    corrections,
    isNegative: [whole, ...sentences.map(({ words }) => words)].some((words) =>
      knowledge.negativeWords.has(words.join(' ')),
    ),
  }

  // Words of another language must not be taken for English ones.
  function isEnglish(words: readonly string[]): boolean {
    return (language === 'en' || language === null) && (words.length < fewestTelling || knowsHalf(words))
  }

  function correct(word: string): string {
    if (corrections.length === mostCorrected || lookedUp === mostLookedUp) return word
    if (isSpelled(word) || isOwn(word)) return word
    lookedUp++
    const read = findSpelling(word, isOwn)
    if (read === null) return word
    corrections.push({ written: word, read })
    return read
  }

  function isOwn(word: string): boolean {
    return knowledge.words.table.find(wordKey(stemWord(word))) >= 0
  }
}

const asking = new Set(
  "what what's whats which who who's whom whose when when's where where's why how how's can could would will do does did is are am should may has have was were".split(
    ' ',
  ),
)

/**
 * The sentences that may decide by themselves, in order: the last ones that ask, or the last of all where none does, since
 * people come to the point last. What is told before may mention any matter and counts as a part of the whole alone.
 */
function chooseSentences(sentences: readonly Sentence[], most: number): string[][] {
  const asked = sentences.filter(({ words, isQuestion }) => isQuestion || asking.has(words[0]!))
  const chosen = asked.length > 0 ? asked : sentences.slice(-1)
  return chosen.slice(Math.max(0, chosen.length - most)).map(({ words }) => words)
}
