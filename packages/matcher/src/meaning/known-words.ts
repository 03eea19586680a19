import { stemWord } from '../text/stem-word.ts'
import { otherWords, vocabulary } from './vectors.js'

let words: readonly string[] | undefined
let others: ReadonlySet<string> | undefined
let numbers: Map<string, number> | undefined

/** The words that the vectors know, the commonest first. */
export function listKnownWords(): readonly string[] {
  return (words ??= vocabulary.split(' '))
}

/** The number of a word among the known ones; undefined for any other. */
export function numberOf(word: string): number | undefined {
  numbers ??= numberAll(listKnownWords())
  return numbers.get(word)
}

/** Whether a word is spelled like one: the vectors or a dictionary have it, or what it is a form of. */
export function isSpelled(word: string): boolean {
  others ??= new Set(otherWords.split(' '))
  const stem = stemWord(word)
  const forms = stem === word ? [word] : [word, stem, `${stem}e`]
  return forms.some((form) => numberOf(form) !== undefined || others!.has(form))
}

/** The place of each name. */
export function numberAll(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, number) => [name, number]))
}
