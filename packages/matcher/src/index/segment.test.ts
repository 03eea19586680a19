import { describe, expect, it } from '@jest/globals'
import { countSegments } from './segment.ts'

describe('countSegments', () => {
  it.each([
    [0, 1],
    [500, 1],
    [2_000, 2],
    [20_000, 8],
    [200_000, 32],
  ])('keeps %d phrasings in %d segments', (phrasings, expected) => {
    expect(countSegments(phrasings, undefined)).toBe(expected)
  })

  it('stays at what it was while that is within a factor of two', () => {
    expect(countSegments(20_000, 16)).toBe(16)
    expect(countSegments(20_000, 4)).toBe(4)
    expect(countSegments(20_000, 32)).toBe(8)
  })
})
