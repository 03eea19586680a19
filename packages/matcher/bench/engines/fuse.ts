import type { Engine } from '../protocol/engine.ts'
import { loadPeer } from './load-peer.ts'

interface Fuse {
  search(text: string, options: { limit: number }): { item: { id: string }; score: number }[]
}

type FuseClass = new (items: readonly { id: string; text: string }[], settings: object) => Fuse

/** Fuse.js: approximate string search; answers with the first that it finds. */
export const fuse: Engine = {
  name: 'fuse.js',
  learn(entries) {
    const Fuse = loadPeer<FuseClass>('fuse.js')
    const items = entries.flatMap(({ id, questions }) => questions.map((text) => ({ id, text })))
    const search = new Fuse(items, { keys: ['text'], includeScore: true, ignoreLocation: true })
    return {
      ask(text) {
        // Its bitap cannot take patterns of more than 32 characters well, but that is its default.
        const [best] = search.search(text, { limit: 1 })
        return { best: best?.item.id ?? null, score: best ? 1 - best.score : 0, answered: best?.item.id ?? null }
      },
    }
  },
}
