import { remember } from '../meaning/remember.ts'
import { stemWord } from '../text/stem-word.ts'
import { wordKey } from './word-features.ts'

/** A word, its stem, and the stem's hashed key. */
export interface KnownWord {
  word: string
  stem: string
  key: number
}

/** Some two megabytes. */
const mostRemembered = 10_000

/** Reads a word. Most come again, and whoever keeps it keeps the same strings as all others who do. */
export const readWord = remember(mostRemembered, (word: string): KnownWord => {
  const stem = stemWord(word)
  return { word, stem, key: wordKey(stem) }
})
