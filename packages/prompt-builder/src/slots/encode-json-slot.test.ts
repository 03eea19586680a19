import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hostileText } from '../testing/hostile-text.ts'
import { encodeJsonSlot } from './encode-json-slot.ts'
import { normalisePromptText } from './normalise-prompt-text.ts'
import { readJsonSlots } from './read-json-slots.ts'

describe('encodeJsonSlot', () => {
  it('gives one JSON string on one line, without a control token, that holds the normalised text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const slot = encodeJsonSlot(text)
        expect(JSON.parse(slot)).toBe(normalisePromptText(text))
        expect(slot).not.toMatch(/[\n\r\u0085\u2028\u2029<[]/u)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('readJsonSlots', () => {
  it.each([' ', ' / ', '; '])(
    'tells texts apart that try to look like several, with "%s" between them',
    (separator) => {
      fc.assert(
        fc.property(fc.array(hostileText), (texts) => {
          const row = texts.map(encodeJsonSlot).join(separator)
          expect(readJsonSlots(row, separator)).toEqual(texts.map(normalisePromptText))
        }),
      )
    },
  )

  it.each(['"a" "b', '"a"  "b"', 'x "a"', '"a" x', 'x'])('refuses %s', (row) => {
    expect(() => readJsonSlots(row, ' ')).toThrow('A slot was left')
  })
})
