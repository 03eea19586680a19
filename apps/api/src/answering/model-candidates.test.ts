import { describe, expect, it } from '@jest/globals'
import { compileKnowledge, matchText } from '@verbatim/matcher'
import { estimateTokens, buildChatPrompt, buildCompletionPrompt } from '@verbatim/prompt-builder'
import type { CompiledKnowledge } from './compiled-knowledge.ts'
import { chooseCandidates, defaultCandidateLimits } from './model-candidates.ts'

function compile(count: number, shape: { alternatives?: number; answerLength?: number } = {}): CompiledKnowledge {
  const { alternatives = 0, answerLength = 20 } = shape
  const entries = Array.from({ length: count }, (_, index) => ({
    id: `id-${String(count - index).padStart(5, '0')}`,
    position: index,
    question: `How do I mend part ${index} of the machine?`,
    alternatives: Array.from({ length: alternatives }, (__, which) => `part ${index} is broken, says person ${which}`),
    answer: 'a'.repeat(answerLength),
    answerSha256: '',
  }))
  return {
    revision: 1,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    knowledge: compileKnowledge({ entries }),
  }
}

const choose = (compiled: CompiledKnowledge, text: string, limits = {}) =>
  chooseCandidates(compiled, matchText(compiled.knowledge, text), 'A human', { ...defaultCandidateLimits, ...limits })
    .entries

describe('chooseCandidates', () => {
  it('offers a small knowledge base whole, whatever is asked, always in the order of ids', () => {
    const compiled = compile(40)

    const ids = choose(compiled, 'part 7 of the machine').map(({ id }) => id)

    expect(ids).toHaveLength(40)
    expect(ids).toEqual([...ids].sort())
    expect(choose(compiled, 'something else').map(({ id }) => id)).toEqual(ids)
  })

  it('offers the nearest of a large one', () => {
    const offered = choose(compile(500), 'How do I mend part 123 of the machine please')

    expect(offered).toHaveLength(20)
    expect(offered.map(({ question }) => question)).toContain('How do I mend part 123 of the machine?')
  })

  it('offers no more than a way of asking allows', () => {
    expect(choose(compile(40), 'mend part 7', { maxChoices: 10 })).toHaveLength(10)
  })

  it.each([1_000, 3_000, 6_000])('keeps a chat prompt of long entries within %i tokens', (maxPromptTokens) => {
    const compiled = compile(60, { alternatives: 100 })

    const entries = choose(compiled, 'How do I mend part 7 of the machine?', { maxPromptTokens })

    const { messages } = buildChatPrompt({ entries, negatives: [], handOffText: 'A human' }, 'x')
    const rules = buildChatPrompt({ entries: [], negatives: [], handOffText: 'A human' }, 'x').messages
    const tokens = (list: readonly { content: string }[]) =>
      list.reduce((sum, { content }) => sum + estimateTokens(content), 0)
    expect(entries.length).toBeGreaterThan(5)
    expect(tokens(messages) - tokens(rules)).toBeLessThan(maxPromptTokens * 1.15)
  })

  it('counts the answers, once per phrasing, where they are sent', () => {
    const compiled = compile(20, { alternatives: 3, answerLength: 3_000 })

    const entries = choose(compiled, 'How do I mend part 7 of the machine?', { sendsAnswers: true })

    const { prompt } = buildCompletionPrompt({ entries, negatives: [], handOffText: 'A human' }, 'x')
    const rest = buildCompletionPrompt({ entries: [], negatives: [], handOffText: 'A human' }, 'x').prompt
    expect(entries.length).toBeGreaterThan(0)
    expect(estimateTokens(prompt) - estimateTokens(rest)).toBeLessThan(defaultCandidateLimits.maxPromptTokens * 1.15)
  })
})
