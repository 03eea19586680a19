import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clothingShop } from '../testing/clothing-shop.ts'
import { hostileText } from '../testing/hostile-text.ts'
import { listCases } from '../training/list-cases.ts'
import { buildPromptfooBotConfiguration } from './build-promptfoo-bot-configuration.ts'

const beforeId = 'output.outcome === "answered" && output.entry_id === '
const bot = { url: 'https://bot.example/org/o1/test_prompt' }

describe('buildPromptfooBotConfiguration', () => {
  it('asks the bot over HTTP with a token from the environment', () => {
    expect(buildPromptfooBotConfiguration([], { ...bot, tokenVariable: 'BOT_TOKEN' }).providers).toEqual([
      {
        id: 'https',
        label: 'verbatim',
        config: {
          url: 'https://bot.example/org/o1/test_prompt',
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: 'Bearer {{ env.BOT_TOKEN }}' },
          body: {},
          transformRequest: '({ prompt: JSON.parse(prompt) })',
          transformResponse: 'json',
        },
      },
    ])
  })

  it('makes a test of every case', () => {
    const { tests } = buildPromptfooBotConfiguration(listCases(clothingShop), bot)

    expect(tests).toHaveLength(5)
    expect(tests[1]).toEqual({
      description: 'is answered by its entry',
      vars: { text: '"What are your hours?"' },
      assert: [{ type: 'javascript', value: 'output.outcome === "answered" && output.entry_id === "1-hours"' }],
    })
    expect(tests[4]).toEqual({
      description: 'is handed off',
      vars: { text: '"what\'s the deal here"' },
      assert: [{ type: 'javascript', value: 'output.outcome === "handed_off"' }],
    })
  })

  it('keeps every text as it was written, and lets none be a template or a file', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, entryId) => {
        const [test] = buildPromptfooBotConfiguration([{ text, entryId }], bot).tests
        const value = test!.assert[0]!.value as string

        expect(JSON.parse(test!.vars.text)).toBe(text.toWellFormed())
        expect(test!.vars.text.startsWith('"')).toBe(true)
        expect(test!.vars.text + value).not.toMatch(/[{}]/u)
        expect(JSON.parse(value.replace(beforeId, ''))).toBe(entryId.toWellFormed())
      }),
      { numRuns: 1000 },
    )
  })
})
