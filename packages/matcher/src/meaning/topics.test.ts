import { describe, expect, it } from '@jest/globals'
import { encodeMeaning } from './encode-meaning.ts'
import { compareTopics, findTopics } from './topics.ts'

function topicsOf(text: string): Float32Array {
  return findTopics(encodeMeaning(text.split(' ')))
}

describe('findTopics', () => {
  it('shares each text out among the topics', () => {
    const shares = topicsOf('where is my parcel')
    expect(shares.reduce((sum, root) => sum + root * root, 0)).toBeCloseTo(1, 4)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  it('shares a text without words out alike', () => {
    const shares = topicsOf('')
    expect(Math.max(...shares)).toBeCloseTo(Math.min(...shares), 6)
  })
})

describe('compareTopics', () => {
  it('is 1 for one and the same text', () => {
    expect(compareTopics(topicsOf('where is my parcel'), topicsOf('where is my parcel'))).toBeCloseTo(1, 4)
  })

  it('tells what is asked about, even in other words', () => {
    const parcel = topicsOf('where is my parcel')
    expect(compareTopics(parcel, topicsOf('track the delivery'))).toBeGreaterThan(0.5)
    expect(compareTopics(parcel, topicsOf('who won the election'))).toBeLessThan(0.3)
  })

  it('is the same either way', () => {
    const [left, right] = [topicsOf('opening hours'), topicsOf('when do you close')]
    expect(compareTopics(left, right)).toBe(compareTopics(right, left))
  })
})
