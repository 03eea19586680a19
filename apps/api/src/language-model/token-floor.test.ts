import { describe, expect, it } from '@jest/globals'
import { countTokens } from 'gpt-tokenizer'
import { buildChatPrompt, buildCompletionPrompt, buildDecisionPrompt } from '@verbatim/prompt-builder'
import { shop } from '../testing/model-workbench.ts'
import { countTokensAtLeast, isTruncated } from './token-floor.ts'

const texts = [
  'What are your hours?',
  'The following are conversations with a chat AI. The chat AI is programmed to give fixed responses.',
  '{"message":"i cant log in since yesterday!!! :-(("}',
  'Donaudampfschifffahrtsgesellschaft, Rückgaberecht und Öffnungszeiten',
  '営業時間は何時から何時までですか',
  '您的营业时间是什么时候？',
  'เปิดทำการวันไหนบ้าง',
  'Во сколько вы открываетесь по воскресеньям?',
  'order #123456789 of 2026-11-22 to +49 30 1234567',
  '👩‍👩‍👧‍👦 🇩🇪 👍🏽',
  '| Question | Response |\n| a | b |\n\n###\n\nHuman: hi\nAI:',
  ...buildChatPrompt(shop, 'open on sundays?').messages.map(({ content }) => content),
  buildCompletionPrompt(shop, 'open on sundays?').prompt,
  JSON.stringify(buildDecisionPrompt(shop, 'open on sundays?')),
]

describe('countTokensAtLeast', () => {
  it.each(texts)('errs downwards, against a real tokenizer: %s', (text) => {
    expect(countTokensAtLeast(text)).toBeLessThanOrEqual(countTokens(text))
  })

  it('errs by less than a half for ordinary prompts, so that a cut to a half is noticed', () => {
    const { messages } = buildChatPrompt(shop, 'are you open on sundays?')
    const real = messages.reduce((total, { content }) => total + countTokens(content), 0)

    expect(isTruncated(real, messages)).toBe(false)
    expect(isTruncated(Math.floor(real * 0.5), messages)).toBe(true)
  })

  it('does not take a server that does not count for one that cuts', () => {
    expect(isTruncated(null, [{ content: 'What are your hours?' }])).toBe(false)
    expect(isTruncated(0, [{ content: 'What are your hours?' }])).toBe(false)
  })
})
