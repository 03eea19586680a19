import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hostileText } from '../testing/hostile-text.ts'
import { normaliseCompletionText } from './normalise-completion-text.ts'

describe('normaliseCompletionText', () => {
  it.each([
    ['cells', 'a | b｜c', 'a / b/c'],
    ['separators', '### a ##### b ＃＃＃', '# a # b #'],
    ['turns', 'Human: hi AI : yo human：x', 'Human hi AI yo human x'],
    ['turns with several colons', 'AI: : :x', 'AI x'],
    ['turns behind an invisible character', 'Hu\u200bman\u0000: x', 'Human x'],
    ['turns on a line of their own', 'ok\n\n###\n\nHuman: who?\nAI: me', 'ok # Human who? AI me'],
    ['code fences', '```js\nx\n``` ~~~~', "'js x ' ~"],
    ['control tokens of tokenizers', '<|endoftext|></s><s>[INST]x[/INST]', '< /endoftext/>< /s>< s>[ INST]x[ /INST]'],
  ])('defuses %s', (_, text, slot) => {
    expect(normaliseCompletionText(text)).toBe(slot)
  })

  it.each(['Thai: noodles', '#1 in town', '5 < 6', '[see below]', "it's `code`", 'a/b'])('keeps %s', (text) => {
    expect(normaliseCompletionText(text)).toBe(text)
  })

  it('leaves nothing that the form is made of, and gives the same again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const slot = normaliseCompletionText(text)
        expect(slot).not.toMatch(/[\n|]|##|```|<\S|\[\/?\p{Lu}/u)
        expect(slot).not.toMatch(/(?<![\p{L}\p{N}])(human|ai)\s*[:：﹕]/iu)
        expect(slot).toBe(slot.trim())
        expect(normaliseCompletionText(slot)).toBe(slot)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes time in proportion to the text', () => {
    const start = Date.now()
    for (const part of ['AI ', 'AI: ', ':', 'human ', '# ', '<', '[']) normaliseCompletionText(part.repeat(100_000))
    expect(Date.now() - start).toBeLessThan(2000)
  })
})
