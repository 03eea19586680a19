import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { NearestList } from './nearest-list.ts'

describe('NearestList', () => {
  it('holds what sorting the highest value of each number would put first, in whatever order they come', () => {
    const offers = fc.array(fc.tuple(fc.nat(15), fc.nat(6)), { maxLength: 60 })
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 6 }), (all, limit) => {
        const list = new NearestList(limit)
        const highest = new Map<number, number>()
        for (const [number, value] of all) {
          list.offer(number, value)
          highest.set(number, Math.max(value, highest.get(number) ?? -1))
        }
        const sorted = [...highest].sort((left, right) => right[1] - left[1] || left[0] - right[0])
        expect(list.numbers()).toEqual(sorted.slice(0, limit).map(([number]) => number))
      }),
    )
  })
})
