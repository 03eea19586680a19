import { boundText } from './bound-text.ts'
import { dropCourtesies, type IsOwn, type Part } from './drop-courtesies.ts'
import { normaliseText } from './normalise-text.ts'
import { spellOut } from './spell-out.ts'
import { splitWords } from './split-words.ts'

// No repeats in these, so that none takes long on a run of marks.
const lineEnd = /[\r\n\u2028\u2029]/u
const sentenceEnd = /([.!?;])\s/u
const partEnd = /[,:)]\s|\s[-–—(]/u
const mostWords = 256

/** Behind these a point ends no sentence; nor behind a single letter. */
const abbreviations = new Set(
  'mr mrs ms dr st no vs etc eg ie approx dept inc ltd co mon tue wed thu fri sat sun'.split(' '),
)

/** The words of a sentence. */
export interface Sentence {
  words: string[]
  /** Whether it ends with a question mark. */
  isQuestion: boolean
}

/**
 * The sentences of a text without what is said to be polite. At most 256 words in all.
 *
 * @param normalised of `normaliseText`
 * @param isOwn whether a word is one of the knowledge base
 * @example
 * splitSentences('Hi! My parcel is late. where is it?').map(({ words }) => words) // [['my', 'parcel', 'is', 'late'], ['where', 'is', 'it']]
 */
export function splitSentences(text: string, normalised = normaliseText(text), isOwn: IsOwn = () => false): Sentence[] {
  const sentences = new Map<number, Sentence>()
  let left = mostWords
  for (const { words, sentence, isQuestion } of dropCourtesies(partsOf(text, normalised), isOwn)) {
    const known = sentences.get(sentence) ?? { words: [], isQuestion }
    known.words.push(...words.slice(0, left))
    left = Math.max(0, left - words.length)
    sentences.set(sentence, known)
  }
  return [...sentences.values()].filter(({ words }) => words.length > 0)
}

function partsOf(text: string, normalised: string): Part[] {
  const bounded = boundText(text)
  const lines = lineEnd.test(bounded) ? bounded.split(lineEnd) : [bounded]
  const written = lines.flatMap((line) => sentencesOf(lines.length > 1 ? normaliseText(line) : normalised, line))
  return written.flatMap(({ text: sentenceText, isQuestion }, sentence) =>
    sentenceText
      .split(partEnd)
      .map((part) => ({ words: spellOut(splitWords(part)), sentence, isQuestion }))
      .filter(({ words }) => words.length > 0),
  )
}

// What closes a line was dropped when it was normalised, so the last question mark is looked for as it was written.
function sentencesOf(normalised: string, written: string): { text: string; isQuestion: boolean }[] {
  const pieces = normalised.split(sentenceEnd)
  const sentences: { text: string; isQuestion: boolean }[] = []
  let begun = ''
  for (let place = 0; place < pieces.length; place += 2) {
    begun += pieces[place]!
    const mark = pieces[place + 1]
    if (mark === '.' && isAbbreviated(begun)) {
      begun += '. '
      continue
    }
    sentences.push({ text: begun, isQuestion: mark === undefined ? written.trimEnd().endsWith('?') : mark === '?' })
    begun = ''
  }
  return sentences
}

function isAbbreviated(text: string): boolean {
  const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('.')) + 1)
  return last.length === 1 ? last > '9' : abbreviations.has(last)
}
