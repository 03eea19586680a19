import { findSpelling } from '../meaning/find-spelling.ts'
import { isSpelled } from '../meaning/known-words.ts'
import { boundText } from '../text/bound-text.ts'

const mostCorrected = 12
/** Looking for what an unknown word was meant to be takes some 0.1 ms, found or not. */
const mostLookedUp = 24
// A name in the midst of a sentence: 'I spoke with Renee at the desk'.
const name = /(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}+/gu

/** What is written with a capital and is no name. */
const capitalised = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february september october november december'.split(
    ' ',
  ),
)

/** A word that was taken for another. */
export interface Correction {
  written: string
  read: string
}

/** Words with a capital inside a sentence; none where most words have one. */
function findNames(text: string): ReadonlySet<string> {
  const bounded = boundText(text)
  const names = [...bounded.matchAll(name)].map(([word]) => word.toLowerCase())
  return new Set(names.length * 2 > bounded.split(' ').length ? [] : names)
}

/** Whose text it is. */
export interface SpellerOptions {
  /** As it was written. */
  text: string
  /** Whether a word is one of the knowledge base; such a word is never taken for another. */
  isOwn: (word: string) => boolean
  /** The words of the knowledge base that are rare elsewhere. */
  ownWords: readonly string[]
  /** Whether the text is English; of one that is too full of unknown words only slips in the knowledge base's words are mended. */
  isEnglish: boolean
  /** The language that it is taken for; null when nothing tells. */
  language: string | null
}

/**
 * What corrects the sentences of one text, some words in all. A word that the knowledge base or a dictionary knows is never
 * taken for another, nor a name that begins with a capital unless for a day or a month, nor any word of another language.
 */
export function createSpeller({ text, isOwn, ownWords, isEnglish, language }: SpellerOptions) {
  const names = findNames(text)
  const mayCorrect = isEnglish || language === null || language === 'en'
  let lookedUp = 0
  let corrected = 0

  return (words: readonly string[]): { words: readonly string[]; corrections: readonly Correction[] } => {
    const corrections: Correction[] = []
    const read = words.map((written) => {
      const meant = mayCorrect ? correct(written) : null
      if (meant === null) return written
      corrections.push({ written, read: meant })
      return meant
    })
    return { words: read, corrections }
  }

  function correct(word: string): string | null {
    if (corrected === mostCorrected || lookedUp === mostLookedUp) return null
    if (isSpelled(word) || isOwn(word)) return null
    lookedUp++
    const read = findSpelling(word, isOwn, { ownWords, isOwnOnly: !isEnglish })
    if (read === null || (names.has(word) && !capitalised.has(read))) return null
    corrected++
    return read
  }
}
