import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { FeatureCounts } from './feature-counts.ts'

describe('FeatureCounts', () => {
  it('counts as a Map would, and forgets what nobody has', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.boolean()), { maxLength: 200 }), (changes) => {
        const counts = new FeatureCounts()
        const model = new Map<number, number>()
        for (const [key, comes] of changes) {
          const before = model.get(key) ?? 0
          if (!comes && before === 0) continue
          const by = comes ? 1 : -before
          model.set(key, before + by)
          counts.change(key, by)
        }
        for (const [key, count] of model) {
          const number = counts.find(key)
          expect(number < 0 ? 0 : counts.countOf(number)).toBe(count)
        }
        expect(counts.find(99)).toBe(-1)
      }),
    )
  })

  it('changes by itself after it was copied', () => {
    const counts = new FeatureCounts()
    counts.change(1, 1)
    const copy = counts.copy()
    copy.change(1, 2)
    copy.change(2, 1)
    expect(counts.countOf(counts.find(1))).toBe(1)
    expect(counts.find(2)).toBe(-1)
    expect(copy.countOf(copy.find(1))).toBe(3)
  })

  it('says when most of it is about features that are gone', () => {
    const counts = new FeatureCounts()
    for (let key = 0; key < 5_000; key++) counts.change(key, 1)
    for (let key = 0; key < 2_000; key++) counts.change(key, -1)
    expect(counts.isMostlyDead).toBe(false)
    for (let key = 2_000; key < 4_000; key++) counts.change(key, -1)
    expect(counts.isMostlyDead).toBe(true)
  })
})
