import type { Engine } from '../protocol/engine.ts'
import { loadPeer } from './load-peer.ts'

interface BayesClassifier {
  addDocument(text: string, label: string): void
  train(): void
  getClassifications(text: string): { label: string; value: number }[]
}

/** natural: a naive Bayes classifier, which always answers. */
export const naturalBayes: Engine = {
  name: 'natural',
  learn(entries) {
    const { BayesClassifier } = loadPeer<{ BayesClassifier: new () => BayesClassifier }>('natural')
    const classifier = new BayesClassifier()
    for (const { id, questions } of entries) for (const text of questions) classifier.addDocument(text, id)
    classifier.train()
    return {
      ask(text) {
        const found = classifier.getClassifications(text)
        const [best] = found
        const sum = found.reduce((total, { value }) => total + value, 0)
        return { best: best?.label ?? null, score: best ? best.value / sum : 0, answered: best?.label ?? null }
      },
    }
  },
}
