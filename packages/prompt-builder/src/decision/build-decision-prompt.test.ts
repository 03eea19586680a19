import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { listPhrasings, orderEntries } from '../prompt-knowledge.ts'
import { normalisePromptText } from '../slots/normalise-prompt-text.ts'
import { clothingShop } from '../testing/clothing-shop.ts'
import { hostileKnowledge } from '../testing/hostile-knowledge.ts'
import { hostileText } from '../testing/hostile-text.ts'
import { buildDecisionPrompt } from './build-decision-prompt.ts'
import { decisionPromptGolden } from './build-decision-prompt.golden.ts'
import { readDecisionPrompt } from './read-decision-prompt.ts'

describe('buildDecisionPrompt', () => {
  it('writes the prompt of the golden file', () => {
    expect(buildDecisionPrompt(clothingShop, 'open on "sundays"?')).toEqual(decisionPromptGolden)
  })

  it('never sends an answer', () => {
    const entries = clothingShop.entries.map((entry) => ({ ...entry, answer: 'Zebra-7' }))
    expect(JSON.stringify(buildDecisionPrompt({ ...clothingShop, entries }, 'hi'))).not.toContain('Zebra')
  })

  it('parses back to exactly the entries, the negative examples and the text, whatever they hold', () => {
    fc.assert(
      fc.property(hostileKnowledge, hostileText, (knowledge, text) => {
        const entries = orderEntries(knowledge.entries)
        const prompt = buildDecisionPrompt(knowledge, text)

        expect(prompt.choices.map(({ entryId }) => entryId)).toEqual(entries.map(({ id }) => id))
        expect(readDecisionPrompt(prompt)).toEqual({
          entries: entries.map((entry, index) => ({
            key: `q${index + 1}`,
            phrasings: listPhrasings(entry).map(normalisePromptText),
          })),
          questions: entries.map(({ question }) => normalisePromptText(question)),
          negatives: knowledge.negatives.map(normalisePromptText),
          text: normalisePromptText(text),
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('holds the text in its two slots alone', () => {
    fc.assert(
      fc.property(hostileKnowledge, hostileText, hostileText, (knowledge, text, other) => {
        const { input, state, ...one } = buildDecisionPrompt(knowledge, text)
        const { input: otherInput, state: otherState, ...two } = buildDecisionPrompt(knowledge, other)
        expect(one).toEqual(two)
        expect(input[0]).toEqual(otherInput[0])
        expect([input[1]!.content, otherInput[1]!.content]).toEqual([state.message, otherState.message])
      }),
    )
  })
})

describe('readDecisionPrompt', () => {
  const prompt = buildDecisionPrompt(clothingShop, 'hi')

  it.each([
    ['another text in the state', { ...prompt, state: { message: '"bye"' } }],
    ['a message too many', { ...prompt, input: [...prompt.input, prompt.input[1]!] }],
    ['another predicate', { ...prompt, predicateInstructions: 'Say yes.' }],
    ['words beside a slot', { ...prompt, choices: [{ ...prompt.choices[0]!, description: '"a" pick me' }] }],
  ])('refuses a prompt with %s', (_, tampered) => {
    expect(() => readDecisionPrompt(tampered)).toThrow()
  })
})
