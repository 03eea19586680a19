import { describe, expect, it } from '@jest/globals'
import { meaningDimensions } from '../meaning/encode-meaning.ts'
import { finishSteps } from './finish-steps.ts'
import { buildSegment, countSegments, meaningAtPlace } from './segment.ts'
import { VectorRowsBuilder } from './vector-rows.ts'

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

describe('meaningAtPlace', () => {
  it('finds the row in its segment, past segments without rows', () => {
    let first = 0
    const segments = [2, 0, 3, 0].map((count, index) => {
      const vectors = new VectorRowsBuilder()
      for (let row = 0; row < count; row++) {
        const none = { keys: new Int32Array(0), weights: new Float32Array(0) }
        const meaning = new Float32Array(meaningDimensions).fill(10 * index + row)
        vectors.add({ wordFeatures: none, characterFeatures: none, meaning })
      }
      const numbers = Int32Array.from({ length: count }, (_, row) => first + row)
      first += count
      const segment = finishSteps(buildSegment(vectors.build(), numbers))
      return { segment, numbers, entries: numbers, first: first - count }
    })
    expect([0, 1, 2, 3, 4].map((place) => meaningAtPlace(segments, place)[0])).toEqual([0, 1, 20, 21, 22])
  })
})
