import type { Collection } from './collection.ts'

/** A collection for tests, whose texts say which answer they belong to. */
export function makeCollection(answers: number, trained: number, oos: readonly string[], name = 'made'): Collection {
  return {
    name,
    licence: 'MIT',
    source: '',
    oos,
    answers: Array.from({ length: answers }, (_, number) => ({
      id: `a${number}`,
      answer: null,
      train: Array.from({ length: trained }, (_, question) => `train ${number} ${question}`),
      test: [`test ${number}`],
    })),
  }
}
