import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildChatPrompt } from '../chat/build-chat-prompt.ts'
import { readChatPrompt } from '../chat/read-chat-prompt.ts'
import type { PromptMessage } from '../prompt-knowledge.ts'
import { clothingShop } from '../testing/clothing-shop.ts'
import { hostileKnowledge } from '../testing/hostile-knowledge.ts'
import { listCases } from '../training/list-cases.ts'
import { buildPromptfooModelConfiguration } from './build-promptfoo-model-configuration.ts'

const slot = '{{ text }}'

describe('buildPromptfooModelConfiguration', () => {
  it('sends the chat prompt to every model, with the schema of the reply', () => {
    const { providers, prompts } = buildPromptfooModelConfiguration(
      clothingShop,
      [],
      ['openai:chat:a', 'ollama:chat:b'],
    )
    const { schema } = buildChatPrompt(clothingShop, '')

    expect(prompts).toHaveLength(1)
    expect(providers.map(({ id }) => id)).toEqual(['openai:chat:a', 'ollama:chat:b'])
    expect(providers[0]!.config).toEqual({
      response_format: { type: 'json_schema', json_schema: { name: 'pick', strict: true, schema } },
    })
  })

  it('makes a test of every case whose entry is offered', () => {
    const cases = [...listCases(clothingShop), { text: 'gone', entryId: 'deleted' }]
    const { tests } = buildPromptfooModelConfiguration(clothingShop, cases, ['openai:chat:a'])

    expect(tests.map(({ vars, assert }) => [vars.text, assert[0]!.value])).toEqual([
      ['"What do you sell?"', { id: 'q3' }],
      ['"What are your hours?"', { id: 'q1' }],
      ['"Are you open monday?"', { id: 'q1' }],
      ['"Are you currently hiring?"', { id: 'q2' }],
      ['"what\'s the deal here"', { id: 'none' }],
    ])
  })

  it('sends what the bot sends, and lets no text be a template', () => {
    fc.assert(
      fc.property(hostileKnowledge, (knowledge) => {
        const cases = listCases(knowledge)
        const { prompts, tests } = buildPromptfooModelConfiguration(knowledge, cases, ['openai:chat:a'])
        const [system, user] = JSON.parse(prompts[0]!) as [PromptMessage, PromptMessage]

        expect(system.content).not.toMatch(/\{[{%#]|[}%#]\}/u)
        for (const [index, { vars }] of tests.entries()) {
          expect(vars.text).not.toMatch(/\{[{%#]|[}%#]\}/u)
          // What promptfoo renders, where the slot is the only template.
          const content = user.content.split(slot).join(vars.text)
          const rendered = [system, { ...user, content }]
          expect(readChatPrompt(rendered)).toEqual(
            readChatPrompt(buildChatPrompt(knowledge, cases[index]!.text).messages),
          )
        }
      }),
      { numRuns: 300 },
    )
  })
})
