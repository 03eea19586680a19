import { describe, expect, it } from '@jest/globals'
import { describeAllowance, formatMilliseconds } from './describe-allowance.ts'

describe('describeAllowance', () => {
  it.each([
    [null, null, 'No limit', null],
    [1_500, 2_000, '1,500 of 2,000 left', 0.75],
    [0, 100, '0 of 100 left', 0],
    [0, 0, '0 of 0 left', 0],
    [120, 100, '120 of 100 left', 1],
  ])('says of %p left of %p a day: %s', (left, perDay, words, share) => {
    expect(describeAllowance(left, perDay)).toEqual({ words, share })
  })
})

describe('formatMilliseconds', () => {
  it.each([
    [300, '300 ms'],
    [4_000, '4 s'],
    [2_500, '2.5 s'],
    [120_000, '120 s'],
  ])('says of %d: %s', (milliseconds, words) => expect(formatMilliseconds(milliseconds)).toBe(words))
})
