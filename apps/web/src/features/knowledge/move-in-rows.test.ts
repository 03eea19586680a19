import { describe, expect, it } from '@jest/globals'
import { moveInRows } from './move-in-rows.ts'

describe('moveInRows', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 29, 29],
    ['PageDown', 25, 29],
    ['PageUp', 3, 0],
    ['Home', 12, 0],
    ['End', 12, 29],
    ['Tab', 12, null],
  ])('%s leads from row %d to %p of 30', (key, from, to) => {
    expect(moveInRows(key, from, 30)).toBe(to)
  })

  it('leads nowhere in an empty table', () => expect(moveInRows('End', 0, 0)).toBeNull())
})
