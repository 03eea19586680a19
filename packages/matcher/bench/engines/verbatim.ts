import { compileKnowledge, decide, matchText } from '../../src/index.ts'
import type { Engine } from '../protocol/engine.ts'

/** The product: its matcher at its default settings. */
export const verbatim: Engine = {
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
        const decision = decide(match)
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
}
