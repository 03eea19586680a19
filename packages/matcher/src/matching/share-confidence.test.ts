import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shareConfidence } from './share-confidence.ts'

describe('shareConfidence', () => {
  it.each([
    [[9], 0.8, [0.8]],
    [[2, 2], 0.4, [0.4, 0.4]],
    [[2, 2], 0.9, [0.9, 0.1]],
    [[1_000, 0], 0.7, [0.7, 0]],
  ])('shares %j with %d for the best as %j', (ranks, best, expected) => {
    const shared = shareConfidence(ranks, best)
    expect(shared).toHaveLength(expected.length)
    for (const [place, value] of expected.entries()) expect(shared[place]).toBeCloseTo(value, 9)
  })

  it('never gives more than 1 in all, and never more to a worse one', () => {
    const ranks = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(ranks, fc.double({ min: 0, max: 1, noNaN: true }), (unsorted, best) => {
        const shared = shareConfidence(
          [...unsorted].sort((left, right) => right - left),
          best,
        )
        expect(shared[0]).toBe(best)
        expect(shared.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1 + 1e-9)
        for (const [place, value] of shared.entries()) {
          expect(value).toBeGreaterThanOrEqual(0)
          if (place > 0) expect(value).toBeLessThanOrEqual(shared[place - 1]!)
        }
      }),
    )
  })
})
