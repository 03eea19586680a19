import { analyseWords, type AnalysedText } from '../analysis/analyse-text.ts'
import { wordKey } from '../analysis/word-features.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { knowsEnough } from '../meaning/encode-meaning.ts'
import { findSpelling } from '../meaning/find-spelling.ts'
import { isSpelled } from '../meaning/known-words.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { splitSentences, type Sentence } from '../text/split-sentences.ts'
import { splitWords } from '../text/split-words.ts'
import { stemWord } from '../text/stem-word.ts'
import { judgeRequest } from './judge-request.ts'

const mostSentences = 4
/** Each sentence is compared with every phrasing; the more there are, the fewer sentences, so that no text takes long. */
const mostComparisons = 60_000
const mostCorrected = 12
/** Looking for what an unknown word was meant to be takes some 0.1 ms, found or not. */
const mostLookedUp = 24

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
  const isRead = isEnglish(written.flatMap(({ words }) => words))
  const sentences = isRead ? written.map((one) => ({ ...one, words: one.words.map(correct) })) : written
  const whole = sentences.flatMap(({ words }) => words)
  const most = Math.min(mostSentences, Math.floor(mostComparisons / Math.max(1, knowledge.entryOf.length)))
  const parts = [whole, ...chooseSentences(sentences, most, isRead)]
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
    return (language === 'en' || language === null) && knowsEnough(words)
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

/** A sentence from here on is likelier to ask for something than not. */
const likelierThanNot = 0.5
/** Below this even the likeliest sentence is left to the whole text. */
const leastLikely = 0.2

/**
 * The sentences that may decide by themselves, in order, the last ones of many: those that ask for something, or the one
 * that is likeliest to. What is told around them may mention any matter and counts as a part of the whole alone.
 */
function chooseSentences(sentences: readonly Sentence[], most: number, isJudged: boolean): string[][] {
  if (sentences.length < 2 || most === 0) return []
  const judged = sentences.map(({ words, isQuestion }) => ({
    words,
    asks: isJudged && !isQuestion ? judgeRequest(words) : Number(isQuestion),
  }))
  const highest = Math.max(...judged.map(({ asks }) => asks))
  const chosen = judged.filter(({ asks }) => asks >= likelierThanNot || (asks === highest && asks >= leastLikely))
  return chosen.slice(-most).map(({ words }) => words)
}
