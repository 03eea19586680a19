import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One corpus: answers with their questions, and texts that no answer fits. */
export interface Collection {
  name: string
  licence: string
  source: string
  answers: readonly CollectionAnswer[]
  /** Texts that no answer of the whole collection fits. */
  oos: readonly string[]
}

export interface CollectionAnswer {
  id: string
  answer: string | null
  /** Questions that may be programmed. */
  train: readonly string[]
  /** Other wordings, asked and never programmed. */
  test: readonly string[]
  /** Texts that sound like its questions and that neither this answer nor any other of the collection fits. */
  unanswered?: readonly string[]
}

/** All collections of a folder, by name; files of another form are passed over. */
export function readCollections(folder: string): Collection[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Collection)
    .filter((collection) => Array.isArray(collection.answers))
}
