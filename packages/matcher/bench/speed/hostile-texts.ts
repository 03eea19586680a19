import { listKnownWords } from '../../src/meaning/known-words.ts'

const length = 100_000

/** Texts of 100 kB, or of a thousand words, that would take long if anything grew faster than they do; one for each time. */
export const hostileTexts: Readonly<Record<string, (time: number) => string>> = {
  'one letter': () => 'a'.repeat(length),
  'one word': () => 'word '.repeat(length / 5),
  punctuation: () => `${'!'.repeat(length)}a`,
  'line ends': () => '\n'.repeat(length),
  initials: () => 'a.'.repeat(length / 2),
  'combining marks': () => `e${'\u0301'.repeat(length)}`,
  questions: () => 'is it open? '.repeat(length / 12),
  'a thousand slips': misspell,
}

// Other words each time, since those that were looked up are remembered; 'bread', lest it be no English.
function misspell(time: number): string {
  const words = listKnownWords().filter((word) => /^[a-z]{8,24}$/.test(word))
  return words
    .slice(1_000 * time, 1_000 * (time + 1))
    .map((word) => `bread ${word.slice(0, 4)}${word[5]}${word[4]}${word.slice(6)}`)
    .join(' ')
}
