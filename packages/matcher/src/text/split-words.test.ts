import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { splitWords } from './split-words.ts'

describe('splitWords', () => {
  it.each([
    ["when's closing time", ["when's", 'closing', 'time']],
    ['e-mail, or phone?', ['e', 'mail', 'or', 'phone']],
    ['größe 42½', ['größe', '42½']],
    ['営業時間', ['営業', '業時', '時間']],
    ['店', ['店']],
    ['часы работы', ['часы', 'работы']],
    ["'quoted'", ['quoted']],
    ['the u.k. and 9 a.m', ['the', 'uk', 'and', '9', 'am']],
    ['cats.dogs a.bc', ['cats', 'dogs', 'a', 'bc']],
    ['3.5 kg', ['3', '5', 'kg']],
    ['', []],
    ['?!', []],
  ])('splits %j', (text, expected) => {
    expect(splitWords(text)).toEqual(expected)
  })

  it('splits plain letters as it splits them beside others', () => {
    const unit = fc.constantFrom(...'abz09 .\'-"_(')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(splitWords(text)).toEqual(splitWords(`${text} é`).slice(0, -1))
      }),
      { numRuns: 1_000 },
    )
  })

  it('never gives more than 256 words or a word of more than 40 units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const words = splitWords(text)
        expect(words.length).toBeLessThanOrEqual(256)
        expect(words.every((word) => word.length <= 40 && word.length > 0)).toBe(true)
      }),
    )
    expect(splitWords('a '.repeat(2_000))).toHaveLength(256)
  })
})
