import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { estimateTokens } from './estimate-tokens.ts'

describe('estimateTokens', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['What are your hours?', 7],
    ['日曜日', 3],
    ['é😀', 2],
    ['\ud800', 1],
  ])('counts %j as %i', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens)
  })

  it('is a third of the bytes in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(estimateTokens(text)).toBe(Math.ceil(encodeURIComponent(text).replace(/%../g, '.').length / 3))
      }),
    )
  })

  // Counts by gpt-tokenizer 4.0.0, o200k_base.
  it.each([
    [
      'What are your opening hours on Sundays? I wanted to come by with my kids and buy a jacket before closing time.',
      24,
    ],
    ['Wann haben Sie sonntags geöffnet? Ich wollte mit meinen Kindern vorbeikommen und eine Jacke kaufen.', 22],
    ['रविवार को आपका समय क्या है? मैं अपने बच्चों के साथ जैकेट खरीदना चाहता हूँ।', 22],
    ['你们星期天营业到几点？我想带孩子来买一件外套。', 19],
  ])('is more than the true count of %s', (text, tokens) => {
    expect(estimateTokens(text)).toBeGreaterThan(tokens)
  })
})
