import type { Engine } from '../protocol/engine.ts'
import { loadPeer } from './load-peer.ts'

interface NlpManager {
  addDocument(language: string, text: string, intent: string): void
  train(): Promise<void>
  process(language: string, text: string): Promise<{ intent: string; score: number }>
}

type NlpManagerClass = new (settings: object) => NlpManager

/** nlp.js: a neural network over stems; hands off what it calls None. */
export const nlpJs: Engine = {
  name: 'nlp.js',
  async learn(entries) {
    const { NlpManager } = loadPeer<{ NlpManager: NlpManagerClass }>('node-nlp')
    const manager = new NlpManager({ languages: ['en'], nlu: { log: false }, autoSave: false, forceNER: false })
    for (const { id, questions } of entries) for (const text of questions) manager.addDocument('en', text, id)
    await manager.train()
    return {
      async ask(text) {
        const { intent, score } = await manager.process('en', text)
        const best = intent === 'None' ? null : intent
        return { best, score: best === null ? 0 : score, answered: best }
      },
    }
  },
}
