import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dotRow, encodeMeaning, knowsEnough, meaningDimensions, wordDirection } from './encode-meaning.ts'

function nearness(left: string, right: string): number {
  return dotRow(encodeMeaning(left.split(' ')), encodeMeaning(right.split(' ')), 0)
}

describe('encodeMeaning', () => {
  it.each([
    ['what can i buy', 'what do you sell', 'what movies are playing'],
    ['my parcel has not arrived', 'where is my order', 'which bread is without gluten'],
    ['i forgot my password', 'i cannot log in', 'do you have a parking space'],
    ['do you hire people', 'any open jobs', 'how much is delivery'],
    ['get my money back', 'i want a refund', 'is the shop open today'],
  ])('puts %j nearer to %j than to %j', (text, same, other) => {
    expect(nearness(text, same)).toBeGreaterThan(nearness(text, other))
  })

  it('knows a word in spite of a typing error by its character runs', () => {
    expect(nearness('delivry', 'delivery')).toBeGreaterThan(nearness('delivry', 'password'))
  })

  it('gives vectors of length 1, or zeros for no words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 8 }), (words) => {
        const vector = encodeMeaning(words)
        expect(vector).toHaveLength(meaningDimensions)
        const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
        expect(Math.min(Math.abs(length - 1), length)).toBeLessThan(1e-5)
      }),
    )
    expect(encodeMeaning([]).every((value) => value === 0)).toBe(true)
  })

  it('gives the same after its memory of words was emptied', () => {
    const before = encodeMeaning(['opening', 'hours'])
    for (let number = 0; number < 11_000; number++) encodeMeaning([`word${number}`])
    expect(encodeMeaning(['opening', 'hours'])).toEqual(before)
  })
})

describe('wordDirection', () => {
  it('is of length 1', () => {
    const direction = wordDirection('refund')
    expect(dotRow(direction, direction, 0)).toBeCloseTo(1, 5)
  })
})

describe('knowsEnough', () => {
  it('tells English from what is not', () => {
    expect(knowsEnough(['where', 'is', 'the', 'qwrtz'])).toBe(true)
    expect(knowsEnough(['quel', 'temps', 'fait', 'il', 'demain'])).toBe(false)
    expect(knowsEnough(['qwrtz', 'zkrtz'])).toBe(true)
  })
})

describe('dotRow', () => {
  it('ranks roughly with the first 32 numbers as with all', () => {
    const text = encodeMeaning(['where', 'is', 'my', 'order'])
    const near = encodeMeaning(['track', 'my', 'order'])
    const far = encodeMeaning(['gluten', 'free', 'bread'])
    expect(dotRow(text, near, 0, 32)).toBeGreaterThan(dotRow(text, far, 0, 32))
  })
})
