import { vocabulary } from './vectors.js'

let words: readonly string[] | undefined
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

/** The place of each name. */
export function numberAll(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, number) => [name, number]))
}
