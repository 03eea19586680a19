import { describe, expect, it } from '@jest/globals'
import { trainModel } from './train-model.ts'

/** Nearness of points on a line, at most 1. */
function nearnessOf(points: readonly number[]): Float32Array {
  return Float32Array.from(points.flatMap((left) => points.map((right) => 3 * Math.exp(-Math.abs(left - right)))))
}

function logOdds(points: readonly number[], own: (row: number) => boolean): number[] {
  const nearness = nearnessOf(points)
  const { bias, weights } = trainModel(nearness, points.length, own)
  return points.map((_, row) =>
    weights.reduce((sum, weight, other) => sum + weight * nearness[row * points.length + other]!, bias),
  )
}

describe('trainModel', () => {
  it('tells its own rows from the others', () => {
    const odds = logOdds([0, 0.2, 3, 3.1, 3.2], (row) => row < 2)
    expect(Math.min(...odds.slice(0, 2))).toBeGreaterThan(Math.max(...odds.slice(2)) + 2)
  })

  it('is less sure of a row with a rival beside it', () => {
    const [alone] = logOdds([0, 5], (row) => row === 0)
    const [crowded] = logOdds([0, 0.1], (row) => row === 0)
    expect(crowded).toBeLessThan(alone!)
  })

  it('takes what it was not taught for the others', () => {
    expect(trainModel(new Float32Array(0), 0, () => true).bias).toBeLessThan(-4)
  })
})
