import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normaliseText } from './normalise-text.ts'

describe('normaliseText', () => {
  it.each([
    ['  What ARE\tyour\n hours?? ', 'what are your hours'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['zero\u200bwidth\u2060 and soft\u00adhyphen', 'zerowidth and softhyphen'],
    ['Straße', 'strasse'],
    ['ΛΌΓΟΣ', 'λόγοσ'],
    ['cafe\u0301', 'café'],
    ['really?!...', 'really'],
    ['a.b', 'a.b'],
    ['?', '?'],
    ['!!!', '!!!'],
    ['', ''],
    ['\u202eabc', 'abc'],
    ['nul\u0000and bell\u0007', 'nul and bell'],
  ])('turns %j into %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = normaliseText(text)
        expect(normaliseText(once)).toBe(once)
      }),
    )
  })

  it('reads plain letters beside others as it reads them alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        expect(normaliseText(`${text}ß`)).toBe(normaliseText(`${text}ss`))
      }),
    )
  })

  it('does not tell letter case apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(normaliseText(text.toUpperCase())).toBe(normaliseText(text.toLowerCase()))
      }),
    )
  })

  it('takes time in proportion to its bound, not to a hostile run of punctuation', () => {
    const started = Date.now()
    normaliseText(`${'!'.repeat(100_000)}a`)
    expect(Date.now() - started).toBeLessThan(50)
  })
})
