import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hostileText } from '../testing/hostile-text.ts'
import { normalisePromptText } from './normalise-prompt-text.ts'

describe('normalisePromptText', () => {
  it.each([
    ['line breaks of every kind', 'a\nb\r\nc\u0085d\u2028e\u2029f\vg\fh', 'a b c d e f g h'],
    ['tabs and wide spaces', ' a\t\tb\u00a0\u3000c ', 'a b c'],
    ['information separators', 'a\u001cb\u001fc', 'a b c'],
    ['control characters', 'a\u0000b\u0007c\u001b[31md\u009f', 'abc[31md'],
    ['zero-width characters', 'a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg', 'abcdefg'],
    ['bidi controls', '\u202ea\u202c\u2066b\u2069\u200fc\u061c', 'abc'],
    ['the tag block', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['variation selectors', 'a\ufe0fb\u{e0100}c\u180bd', 'abcd'],
    ['interlinear marks and noncharacters', 'a\ufff9b\ufffbc\ufffed\u{1ffff}e', 'abcde'],
    ['half surrogate pairs', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ])('takes care of %s', (_, text, slot) => {
    expect(normalisePromptText(text)).toBe(slot)
  })

  it.each(['Naïve café, 100 %!', 'Hello 你好 مرحبا שלום', 'x² ™ ½', '😀🎉', 'Human: | ### ``` "\\'])(
    'keeps %s',
    (text) => {
      expect(normalisePromptText(text)).toBe(text)
    },
  )

  it('gives one visible line of well-formed text, and the same again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const slot = normalisePromptText(text)
        expect(slot).toMatch(/^(?:[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]+(?: (?=.)|$))*$/u)
        expect(slot.isWellFormed()).toBe(true)
        expect(normalisePromptText(slot)).toBe(slot)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes time in proportion to the text', () => {
    const long = ' \u200b\n'.repeat(200_000)
    const start = Date.now()
    normalisePromptText(`a${long}b`)
    expect(Date.now() - start).toBeLessThan(500)
  })
})
