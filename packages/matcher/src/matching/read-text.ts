import { analyseWords, type AnalysedText } from '../analysis/analyse-text.ts'
import { wordKey } from '../analysis/word-features.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { knowsHalf } from '../meaning/encode-meaning.ts'
import { findSpelling } from '../meaning/find-spelling.ts'
import { isSpelled } from '../meaning/known-words.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { splitWords } from '../text/split-words.ts'
import { stemWord } from '../text/stem-word.ts'

const mostSentences = 4
/** Each sentence is compared with every phrasing; the more there are, the fewer sentences, so that no text takes long. */
const mostComparisons = 60_000
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
  const written = splitSentences(text, normalised)
  const sentences = isEnglish(written.flat()) ? written.map((words) => words.map(correct)) : written
  const most = Math.min(mostSentences, Math.floor(mostComparisons / Math.max(1, knowledge.entryOf.length)))
  const parts = [sentences.flat(), ...(sentences.length > 1 ? chooseSentences(sentences, most) : [])]
  return { language, readings: parts.map((words) => analyseWords(words, language)), corrections }

  // Words of another language must not be taken for English ones.
  function isEnglish(words: readonly string[]): boolean {
    return (language === 'en' || language === null) && (words.length < fewestTelling || knowsHalf(words))
  }

  function correct(word: string): string {
    if (corrections.length === mostCorrected || isSpelled(word) || isOwn(word)) return word
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

/** At most so many sentences, in order: those that begin like a question before others, later ones before earlier ones. */
function chooseSentences(sentences: readonly (readonly string[])[], most: number): readonly (readonly string[])[] {
  const places = [...sentences.keys()].reverse()
  const asks = (place: number): boolean => asking.has(sentences[place]![0]!)
  const chosen = [...places.filter(asks), ...places.filter((place) => !asks(place))].slice(0, most)
  return chosen.sort((left, right) => left - right).map((place) => sentences[place]!)
}
