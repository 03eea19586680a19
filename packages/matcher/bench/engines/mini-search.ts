import type { Engine } from '../protocol/engine.ts'
import { loadPeer } from './load-peer.ts'

interface MiniSearch {
  addAll(documents: readonly object[]): void
  search(text: string): { entry: string; score: number }[]
}

type MiniSearchClass = new (settings: object) => MiniSearch

/** MiniSearch: BM25 over words, with prefixes and typing errors as its guide shows; answers with the first. */
export const miniSearch: Engine = {
  name: 'minisearch',
  learn(entries) {
    const MiniSearch = loadPeer<MiniSearchClass>('minisearch')
    const search = new MiniSearch({
      fields: ['text'],
      storeFields: ['entry'],
      searchOptions: { prefix: true, fuzzy: 0.2 },
    })
    const documents = entries.flatMap(({ id, questions }) => questions.map((text) => ({ entry: id, text })))
    search.addAll(documents.map((document, id) => ({ id, ...document })))
    return {
      ask(text) {
        const [best] = search.search(text)
        return { best: best?.entry ?? null, score: best?.score ?? 0, answered: best?.entry ?? null }
      },
      rank(text, count) {
        return [...new Set(search.search(text).map(({ entry }) => entry))].slice(0, count)
      },
    }
  },
}
