import { analyseText, type AnalysedText } from '../analysis/analyse-text.ts'
import { numberOf } from '../meaning/known-words.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { splitWords } from '../text/split-words.ts'
import { stemWord } from '../text/stem-word.ts'
import { type MatcherEntry, phrasingsOf } from './matcher-entry.ts'

/** Words that a slip is looked for in. */
const misspellable = /^[a-z]{4,24}$/

/** What compiling an entry costs most: kept, so that an edit of one entry reads only that one again. */
export interface AnalysedEntry {
  entry: MatcherEntry
  phrasings: readonly AnalysedPhrasing[]
  /** Stems of all phrasings. */
  stems: ReadonlySet<string>
  /** Words of all phrasings, of some letters, that the vectors do not know. */
  rareWords: readonly string[]
  /** Stems of the answer. */
  answerStems: ReadonlySet<string>
}

/** One question or alternative. */
export interface AnalysedPhrasing {
  text: string
  /** The text as it is compared for equality. */
  normalised: string
  analysis: AnalysedText
}

/** A text that must be handed off. */
export interface AnalysedNegative extends AnalysedPhrasing {
  /** Its words as they are, and as a visitor's sentence is read, without courtesies. */
  wordings: readonly string[]
}

/** Reads all texts of an entry. */
export function analyseEntry(entry: MatcherEntry): AnalysedEntry {
  const phrasings = phrasingsOf(entry).map(analysePhrasing)
  return {
    entry,
    phrasings,
    stems: new Set(phrasings.flatMap((phrasing) => phrasing.analysis.stems)),
    rareWords: phrasings.flatMap(({ analysis }) =>
      analysis.words.filter((word) => misspellable.test(word) && numberOf(word) === undefined),
    ),
    answerStems: new Set(splitWords(normaliseText(entry.answer)).map(stemWord)),
  }
}

/** Reads a negative example. */
export function analyseNegative(text: string): AnalysedNegative {
  const phrasing = analysePhrasing(text)
  const read = splitSentences(text, phrasing.normalised).flatMap(({ words }) => words)
  const wordings = [phrasing.analysis.words.join(' '), read.join(' ')].filter((words) => words !== '')
  return { ...phrasing, wordings }
}

function analysePhrasing(text: string): AnalysedPhrasing {
  const normalised = normaliseText(text)
  return { text, normalised, analysis: analyseText(text, normalised) }
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
