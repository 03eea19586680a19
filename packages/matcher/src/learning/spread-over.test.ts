import { describe, expect, it } from '@jest/globals'
import { spreadOver } from './spread-over.ts'

describe('spreadOver', () => {
  it.each([
    [0, 3, 5, [0, 1, 2]],
    [10, 20, 2, [12, 17]],
    [4, 5, 8, [4]],
    [7, 7, 3, []],
  ])('spreads over %d to %d at most %d', (from, to, limit, expected) => {
    expect(spreadOver(from, to, limit)).toEqual(expected)
  })
})
