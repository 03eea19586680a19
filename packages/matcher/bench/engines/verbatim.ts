import { compileKnowledge, decide, matchText, type DecisionSettings } from '../../src/index.ts'
import type { Engine } from '../protocol/engine.ts'

/** The product's matcher; at its default settings it is the product. */
export const createVerbatim = (settings?: DecisionSettings): Engine => ({
  name: 'verbatim',
  learn(entries) {
    const knowledge = compileKnowledge({
      entries: entries.map(({ id, questions: [question = '', ...alternatives], answer }) => ({
        id,
        question,
        alternatives,
        answer,
      })),
    })
    return {
      ask(text) {
        const match = matchText(knowledge, text)
        const decision = decide(match, settings)
        const best = match.exact?.entryId ?? match.candidates[0]?.entryId ?? null
        return { best, score: decision.confidence ?? 0, answered: decision.entryId }
      },
      rank(text, count) {
        const { exact, candidates } = matchText(knowledge, text, { limit: count })
        const ids = candidates.map(({ entryId }) => entryId)
        return exact ? [...new Set([exact.entryId, ...ids])].slice(0, count) : ids
      },
    }
  },
})
