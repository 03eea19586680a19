import { boundText } from './bound-text.ts'
import { dropCourtesies, type IsOwn, type Part } from './drop-courtesies.ts'
import { normaliseText } from './normalise-text.ts'
import { beginsQuestion } from './question-words.ts'
import { spellOut } from './spell-out.ts'
import { mostWords, splitWords } from './split-words.ts'
import { trimMail } from './trim-mail.ts'

// No repeats in these, so that none takes long on a run of marks.
const lineEnd = /[\r\n\u2028\u2029]/u
const sentenceEnd = /([.!?;])\s/u
const partEnd = /[,:)]\s|\s[-–—(]/u

/** Behind these a point ends no sentence. */
const openers = new Set('mr mrs ms dr vs eg ie approx'.split(' '))
/** Nor behind these or initials, unless the next word begins a question: 'at 5 p.m. Where is it?' */
const abbreviations = new Set('st etc dept inc ltd co tue thu fri'.split(' '))
// Not 'is' and its like: 'the U.K. is far away'.
const asks = /^(?:what|which|who|whose|when|where|why|how|do|does|did|can|could|would)(?!\p{L})/u

/** Fewer words than these are no question of their own. */
const fewestAsked = 3

/** The words of a sentence. */
export interface Sentence {
  words: readonly string[]
  /** Places of words before which a comma, a colon, a dash or a bracket stands. */
  pauses: readonly number[]
  /** Whether it ends with a question mark. */
  isQuestion: boolean
}

/**
 * The sentences of a text without what is said to be polite, quoted or signed. At most 256 words in all.
 *
 * @param normalised of `normaliseText`
 * @param isOwn whether a word is one of the knowledge base
 * @example
 * splitSentences('Hi! My parcel is late. where is it?').map(({ words }) => words) // [['my', 'parcel', 'is', 'late'], ['where', 'is', 'it']]
 */
export function splitSentences(text: string, normalised = normaliseText(text), isOwn: IsOwn = () => false): Sentence[] {
  const sentences = new Map<number, Sentence & { words: string[]; pauses: number[] }>()
  let left = mostWords
  for (const { words, sentence, isQuestion } of dropCourtesies(partsOf(text, normalised), isOwn)) {
    const known = sentences.get(sentence) ?? { words: [], pauses: [], isQuestion }
    if (known.words.length > 0) known.pauses.push(known.words.length)
    known.words.push(...words.slice(0, left))
    left = Math.max(0, left - words.length)
    sentences.set(sentence, known)
  }
  return [...sentences.values()].filter(({ words }) => words.length > 0).flatMap(splitJoined)
}

/** Two questions in one sentence: 'When are you open and do you fix punctures?' */
function splitJoined(sentence: Sentence): Sentence[] {
  const { words, pauses, isQuestion } = sentence
  const joint = words.findIndex(
    (word, place) => place >= fewestAsked && word === 'and' && beginsQuestion(words[place + 1] ?? ''),
  )
  if (joint < 0 || !beginsQuestion(words[0]!) || words.length - joint <= fewestAsked) return [sentence]
  const [before, behind] = [pauses.filter((place) => place < joint), pauses.filter((place) => place > joint + 1)]
  return [
    { words: words.slice(0, joint), pauses: before, isQuestion },
    { words: words.slice(joint + 1), pauses: behind.map((place) => place - joint - 1), isQuestion },
  ]
}

function partsOf(text: string, normalised: string): Part[] {
  const bounded = boundText(text)
  const lines = lineEnd.test(bounded) ? trimMail(bounded.split(lineEnd)) : [bounded]
  const written = lines.flatMap((line) => sentencesOf(line === bounded ? normalised : normaliseText(line), line))
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
    if (mark === '.' && isAbbreviated(begun, pieces[place + 2]!)) {
      begun += '. '
      continue
    }
    sentences.push({ text: begun, isQuestion: mark === '?' || endsWithQuestion(mark === undefined ? written : begun) })
    begun = ''
  }
  return sentences
}

/** Whether a question mark is among the marks at the end: '?!', '? :)'. */
function endsWithQuestion(text: string): boolean {
  for (let place = text.length - 1; place >= 0 && !/[\p{L}\p{N}]/u.test(text[place]!); place--) {
    if (text[place] === '?' || text[place] === '？') return true
  }
  return false
}

function isAbbreviated(text: string, next: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  const name = last.replaceAll('.', '')
  if (name === 'no') return /^\S*\p{N}/u.test(next)
  if (openers.has(name)) return true
  const letter = last.slice(last.lastIndexOf('.') + 1)
  const isInitials = last.includes('.') && letter.length === 1 && letter > '9'
  return (isInitials || abbreviations.has(name)) && !asks.test(next)
}
