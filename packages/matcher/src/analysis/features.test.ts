import { describe, expect, it } from '@jest/globals'
import { copyFeatures, FeatureCollector } from './features.ts'

describe('FeatureCollector', () => {
  it('lets a repeated feature grow by the square root of its count', () => {
    const collector = new FeatureCollector()
    for (const key of [5, 9, 5, 5, 5]) collector.add(key, 0.5)
    const { keys, weights } = collector.collect()
    expect([...keys]).toEqual([5, 9])
    expect([...weights]).toEqual([1, 0.5])
  })

  it('gives copies that hold for good', () => {
    const collector = new FeatureCollector()
    collector.add(5, 1)
    const { keys, weights } = copyFeatures(collector.collect())
    collector.add(7, 3)
    collector.collect()
    expect([[...keys], [...weights]]).toEqual([[5], [1]])
  })

  it.each([10, 1_000])('begins anew after %d features', (count) => {
    const collector = new FeatureCollector()
    for (let key = 0; key < count; key++) collector.add(key, 2)
    expect(collector.collect().keys).toHaveLength(count)
    collector.add(3, 1)
    const { keys, weights } = collector.collect()
    expect([[...keys], [...weights]]).toEqual([[3], [1]])
  })
})
