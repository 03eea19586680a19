import { describe, expect, it } from '@jest/globals'
import { formatAbsoluteTime, formatRelativeTime } from './relative-time.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const ago = (seconds: number) => formatRelativeTime(new Date(now - seconds * 1000).toISOString(), now)

describe('formatRelativeTime', () => {
  it.each([
    [0, 'just now'],
    [59, 'just now'],
    [-20, 'just now'],
    [60, '1 min. ago'],
    [3_599, '59 min. ago'],
    [7_200, '2 hr. ago'],
    [86_400, 'yesterday'],
    [400 * 86_400, 'last yr.'],
    [-1_800, 'in 30 min.'],
  ])('says of %d seconds ago: %s', (seconds, words) => {
    expect(ago(seconds)).toBe(words)
  })

  it('says nothing of what is no time', () => {
    expect(formatRelativeTime('soon', now)).toBe('')
    expect(formatAbsoluteTime('soon')).toBe('')
  })
})
