import { describe, expect, it } from '@jest/globals'
import { addRow, readScale } from './packed-rows.ts'

describe('readScale', () => {
  it.each([
    ['C#', 1],
    ['G#', Math.E],
    ['?#', 1 / Math.E],
  ])('reads %j', (packed, expected) => {
    expect(readScale(packed, 0)).toBeCloseTo(expected, 6)
  })
})

describe('addRow', () => {
  it('adds a row times a factor, lowest to highest character', () => {
    const vector = Float32Array.of(1, 1)
    addRow('C##b', 0, 2, vector)
    expect([...vector]).toEqual([-1, 3])
  })

  it('reads the tilde as the backslash that it stands for', () => {
    const [tilde, before, after] = [new Float32Array(1), new Float32Array(1), new Float32Array(1)]
    addRow('C#~', 0, 1, tilde)
    addRow('C#[', 0, 1, before)
    addRow('C#]', 0, 1, after)
    expect(tilde[0]! - before[0]!).toBeCloseTo(after[0]! - tilde[0]!, 6)
    expect(tilde[0]).toBeGreaterThan(before[0]!)
  })

  it('finds the second row', () => {
    const vector = new Float32Array(1)
    addRow('C##C#b', 1, 1, vector)
    expect(vector[0]).toBe(1)
  })
})
