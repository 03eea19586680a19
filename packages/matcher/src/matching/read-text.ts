import { analyseWords, type AnalysedText } from '../analysis/analyse-text.ts'
import { readWord } from '../analysis/read-word.ts'
import { findExact } from '../knowledge/arrange-segments.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { knowsEnough } from '../meaning/encode-meaning.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { splitSentences, type Sentence } from '../text/split-sentences.ts'
import { splitWords } from '../text/split-words.ts'
import { createSpeller, type Correction } from './correct-spelling.ts'
import { findDenied, type Denial } from './find-denied.ts'
import { judgeRequest } from './judge-request.ts'
import { splitRunOn } from './split-run-ons.ts'

const mostSentences = 4
/** Each sentence is compared with every phrasing; the more there are, the fewer sentences, so that no text takes long. */
const mostComparisons = 60_000
/** A sentence from here on is likelier to ask for something than not. */
const likelierThanNot = 0.5
/** Below this even the likeliest sentence is left to the whole text. */
const leastLikely = 0.2
/** So few words are a keyword, by which people ask too. */
const mostKeywords = 2
/** What a question mark makes a sentence, and being a phrasing of an entry; its words alone never quite do. */
export const surelyAsks = 1
/** What a sentence of another language counts for without a question mark: less than one with it, and no reason to doubt. */
const unjudged = 0.3

/** A visitor's text as it is matched. */
export interface ReadText {
  /** The language that the text is taken for, as a two-letter code; null when nothing tells. */
  language: string | null
  /** The whole text, and where it has several sentences those that ask one by one: what is told around a question hides it. */
  readings: readonly Reading[]
  /** Whether the text or one of its sentences is a negative example, but for courtesies and slips. */
  isNegative: boolean
  /** Sentences that ask for nothing but may be near a negative example, where there are any. */
  guarded: readonly AnalysedText[]
  /** Probability that the text asks for something, by its likeliest sentence; 1 for a keyword or two. */
  asks: number
}

/** A text or one sentence of several. */
export interface Reading {
  analysis: AnalysedText
  corrections: readonly Correction[]
  /** What it forbids or does not want. */
  denials: readonly Denial[]
  isSentence: boolean
  /** Probability that it asks for something; of the whole as `ReadText` has it. */
  asks: number
}

interface ReadSentence {
  words: readonly string[]
  corrections: readonly Correction[]
  denials: readonly Denial[]
  /** Probability that it asks for something. */
  asks: number
}

/**
 * Reads a visitor's text for one knowledge base: without what is said to be polite, typing errors corrected, and judged which
 * sentences ask for something.
 */
export function readText(knowledge: Knowledge, text: string, normalised: string): ReadText {
  const language = guessLanguage(normalised, splitWords(normalised))
  const written = splitSentences(text, normalised, isOwn)
  const words = written.flatMap((sentence) => sentence.words)
  // Words of another language must not be taken for English ones.
  const isEnglish = (language === 'en' || language === null) && knowsEnough(words)
  const correct = createSpeller({ text, isOwn, ownWords: knowledge.ownWords, isEnglish, language })
  const sentences = written.flatMap(readSentence)
  const spoken = sentences.flatMap((sentence) => sentence.words)
  const whole: ReadSentence = {
    words: spoken,
    corrections: sentences.flatMap((sentence) => sentence.corrections),
    denials: sentences.flatMap(({ denials }) => denials),
    asks: spoken.length <= mostKeywords ? surelyAsks : Math.max(0, ...sentences.map(({ asks }) => asks)),
  }
  const most = Math.min(mostSentences, Math.floor(mostComparisons / Math.max(1, knowledge.entryOf.length)))
  const chosen = sentences.length > 1 ? chooseSentences(sentences, most) : []
  const others = knowledge.negatives.length > 0 ? sentences.filter((sentence) => !chosen.includes(sentence)) : []
  return {
    language,
    readings: [whole, ...chosen].map(({ words, corrections, denials, asks }, place) => ({
      analysis: analyseWords(words, language),
      corrections,
      denials,
      isSentence: place > 0,
      asks,
    })),
    isNegative: [whole, ...sentences].some(({ words }) => isNegative(knowledge, words)),
    guarded:
      sentences.length > 1
        ? others.slice(0, Math.max(0, most - chosen.length)).map(({ words }) => analyseWords(words, language))
        : [],
    asks: whole.asks,
  }

  /**
   * A sentence, or where it is the only one those that it runs together; a question mark at the end belongs to the one that is
   * likeliest to ask.
   */
  function readSentence(sentence: Sentence): ReadSentence[] {
    const { isQuestion } = sentence
    const { words, corrections } = correct(sentence.words)
    // Whoever sets marks elsewhere would have set one here.
    const judged = isEnglish && written.length === 1 ? judgeRunOn(knowledge, { ...sentence, words }) : []
    const asking = judged.filter(({ asks }) => asks >= likelierThanNot).length
    // Where all ask they are likelier one question.
    if (asking === judged.length) {
      const asks = isQuestion ? surelyAsks : askingOf(knowledge, words, isEnglish)
      return [{ words, corrections, denials: isQuestion ? [] : findDenied(words), asks }]
    }
    const highest = Math.max(...judged.map(({ asks }) => asks))
    let end = 0
    return judged.map(({ words: own, asks }) => {
      const isAsked = isQuestion && asks === highest
      const asWritten = sentence.words.slice(end, (end += own.length))
      return {
        words: own,
        corrections: own.flatMap((read, place) =>
          read === asWritten[place] ? [] : [{ written: asWritten[place]!, read }],
        ),
        denials: isAsked ? [] : findDenied(own),
        asks: isAsked ? surelyAsks : asks,
      }
    })
  }

  function isOwn(word: string): boolean {
    return knowledge.words.table.find(readWord(word).key) >= 0
  }
}

/** Whether words are those of a negative example, with courtesies or without. */
function isNegative({ negativeWords }: Knowledge, words: readonly string[]): boolean {
  if (negativeWords.size === 0) return false
  const bare = splitSentences(words.join(' ')).flatMap((sentence) => sentence.words)
  return [words, bare].some((one) => negativeWords.has(one.join(' ')))
}

function askingOf(knowledge: Knowledge, words: readonly string[], isEnglish: boolean): number {
  if (findExact(knowledge.arranged.segments, words.join(' ')).length > 0) return surelyAsks
  return isEnglish ? judgeRequest(words) : unjudged
}

/** The sentences that one runs together, each with the probability that it asks; none where it is one. */
function judgeRunOn(knowledge: Knowledge, sentence: Sentence) {
  const parts = splitRunOn(sentence)
  if (parts.length < 2 || findExact(knowledge.arranged.segments, sentence.words.join(' ')).length > 0) return []
  return parts.map((own) => ({ words: own, asks: askingOf(knowledge, own, true) }))
}

/**
 * The sentences that may decide by themselves, in order; of many those that are likeliest to ask, of these the last. What is
 * told around them may mention any matter and counts as a part of the whole alone.
 */
function chooseSentences(sentences: readonly ReadSentence[], most: number): ReadSentence[] {
  const highest = Math.max(...sentences.map(({ asks }) => asks))
  const asking = sentences.filter(({ asks }) => asks >= likelierThanNot || (asks === highest && asks >= leastLikely))
  const kept = new Set(
    [...asking]
      .reverse()
      .sort((left, right) => right.asks - left.asks)
      .slice(0, most),
  )
  return asking.filter((sentence) => kept.has(sentence))
}
