import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boundText } from './bound-text.ts'

describe('boundText', () => {
  it.each([
    ['abc', 5, 'abc'],
    ['abc', 2, 'ab'],
    ['a😀', 2, 'a'],
    ['a😀', 3, 'a😀'],
    ['\ud800\ud800', 1, ''],
  ])('cuts %j at %d to %j', (text, limit, expected) => {
    expect(boundText(text, limit)).toBe(expected)
  })

  it('keeps well-formed text well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, limit) => {
        expect(boundText(text, limit + 1).isWellFormed()).toBe(true)
      }),
    )
  })
})
