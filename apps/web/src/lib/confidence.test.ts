import { describe, expect, it } from '@jest/globals'
import { formatConfidence } from './confidence.ts'

describe('formatConfidence', () => {
  it.each([
    [1, '100 %'],
    [0.9999, '99 %'],
    [0.934, '93 %'],
    [0.0001, '1 %'],
    [0, '0 %'],
  ])('shows %d as %s', (confidence, shown) => {
    expect(formatConfidence(confidence)).toBe(shown)
  })
})
