import { describe, expect, it } from '@jest/globals'
import { formatBytes } from './format-bytes.ts'

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [12_345, '12.3 kB'],
    [4_000_000, '4 MB'],
    [2_560_000_000, '2.6 GB'],
  ])('says of %d: %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })
})
