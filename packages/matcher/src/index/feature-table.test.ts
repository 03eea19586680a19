import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { FeatureTable } from './feature-table.ts'

describe('FeatureTable', () => {
  it('numbers features as a Map in order of arrival would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 30 - 1), { maxLength: 400 }), fc.nat(2 ** 30 - 1), (keys, other) => {
        const table = new FeatureTable()
        const model = new Map<number, number>()
        for (const key of keys) {
          if (!model.has(key)) model.set(key, model.size)
          expect(table.add(key)).toBe(model.get(key))
        }
        expect(table.size).toBe(model.size)
        for (const key of [...keys, other]) expect(table.find(key)).toBe(model.get(key) ?? -1)
      }),
    )
  })

  it('keeps keys apart that fall on the same slot', () => {
    const table = new FeatureTable()
    const keys = Array.from({ length: 500 }, (_, index) => index * 1_024)
    for (const key of keys) table.add(key)
    expect(keys.map((key) => table.find(key))).toEqual(keys.map((_, index) => index))
  })

  it('knows nothing after it was cleared, and numbers from 0 again', () => {
    const table = new FeatureTable()
    for (let key = 0; key < 100; key++) table.add(key)
    table.clear()
    expect(table.size).toBe(0)
    expect(table.find(7)).toBe(-1)
    expect([table.add(7), table.add(3), table.add(7)]).toEqual([0, 1, 0])
  })
})
