import { boundText } from './bound-text.ts'
import { dropCourtesies, type Part } from './drop-courtesies.ts'
import { normaliseText } from './normalise-text.ts'
import { spellOut } from './spell-out.ts'
import { splitWords } from './split-words.ts'

// No repeats in these, so that none takes long on a run of marks.
const lineEnd = /[\r\n\u2028\u2029]/u
const sentenceEnd = /[.!?;]\s/u
const partEnd = /[,:)]\s|\s[-–—(]/u
const mostWords = 256

/**
 * The words of a text, sentence by sentence, without what is said to be polite. At most 256 words in all.
 *
 * @param normalised of `normaliseText`
 * @example
 * splitSentences('Hi! My parcel is late. where is it') // [['my', 'parcel', 'is', 'late'], ['where', 'is', 'it']]
 */
export function splitSentences(text: string, normalised = normaliseText(text)): string[][] {
  const sentences: string[][] = []
  let left = mostWords
  for (const { words, sentence } of dropCourtesies(partsOf(text, normalised))) {
    ;(sentences[sentence] ??= []).push(...words.slice(0, left))
    left = Math.max(0, left - words.length)
  }
  return sentences.filter((words) => words !== undefined && words.length > 0)
}

function partsOf(text: string, normalised: string): Part[] {
  const lines = lineEnd.test(text) ? boundText(text).split(lineEnd).map(normaliseText) : [normalised]
  const sentences = lines.flatMap((line) => line.split(sentenceEnd))
  return sentences.flatMap((written, sentence) =>
    written
      .split(partEnd)
      .map((part) => ({ words: spellOut(splitWords(part)), sentence }))
      .filter(({ words }) => words.length > 0),
  )
}
