import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Features } from '../analysis/features.ts'
import { buildChannel, projectText, scoreChannel, type Channel } from './channel.ts'

function build(rows: readonly Features[], entryOf: readonly number[], entryCount: number): Channel {
  const steps = buildChannel(rows, Int32Array.from(entryOf), entryCount)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.channel
  }
}

function row(...keys: number[]): Features {
  return { keys: Int32Array.from(keys), weights: new Float32Array(keys.length).fill(1) }
}

function scores(channel: Channel, text: Features, count: number): number[] {
  return [...scoreChannel(channel, projectText(channel, text), count)]
}

describe('buildChannel', () => {
  it('gives each row a cosine of 1 with itself and at most 1 with others', () => {
    const rows = fc.array(fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(rows, (all) => {
        const features = all.map((keys) => row(...keys))
        const channel = build(features, [...all.keys()], all.length)
        for (const [index, feature] of features.entries()) {
          const found = scores(channel, feature, all.length)
          expect(found[index]).toBeCloseTo(1, 4)
          expect(Math.max(...found)).toBeLessThanOrEqual(1.0001)
        }
      }),
    )
  })

  it('counts entries, not phrasings, for rarity', () => {
    const channel = build([row(1, 2), row(1, 3), row(1, 4), row(5, 6)], [0, 0, 0, 1], 2)
    expect(channel.rarity[channel.table.find(1)]).toBe(channel.rarity[channel.table.find(5)])
  })

  it('lets a rare feature weigh more than a common one', () => {
    const channel = build([row(1, 2), row(1, 3), row(1, 4)], [0, 1, 2], 3)
    const [first, second] = scores(channel, row(1, 2), 3)
    expect(first).toBeGreaterThan(2 * second!)
  })
})

describe('projectText', () => {
  it('lets what no entry has lower every score', () => {
    const channel = build([row(1, 2), row(3, 4)], [0, 1], 2)
    const [known] = scores(channel, row(1, 2), 2)
    const [diluted] = scores(channel, row(1, 2, 99), 2)
    expect(diluted).toBeLessThan(known!)
    expect(scores(channel, row(99), 2)).toEqual([0, 0])
  })
})
