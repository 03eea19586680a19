import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Features } from '../analysis/features.ts'
import { meaningDimensions } from '../meaning/encode-meaning.ts'
import { keepRarest, measureChannel, projectText, type Channel } from './channel.ts'
import { finishSteps } from './finish-steps.ts'
import { cosineAt, scoreChannel } from './score-phrasings.ts'
import { buildSegment, type PlacedSegment } from './segment.ts'
import { VectorRowsBuilder } from './vector-rows.ts'

interface Built {
  channel: Channel
  segments: readonly PlacedSegment[]
}

function build(rows: readonly Features[], entryOf: readonly number[], segmentOf = rows.map(() => 0)): Built {
  let first = 0
  const segments = [...new Set(segmentOf)].map((segment) => {
    const numbers = Int32Array.from([...rows.keys()].filter((row) => segmentOf[row] === segment))
    const vectors = new VectorRowsBuilder()
    for (const number of numbers) {
      vectors.add({
        wordFeatures: rows[number]!,
        characterFeatures: row(),
        meaning: new Float32Array(meaningDimensions),
      })
    }
    const entries = numbers.map((number) => entryOf[number]!)
    first += numbers.length
    return {
      segment: finishSteps(buildSegment(vectors.build(), entries)),
      numbers,
      entries,
      first: first - numbers.length,
    }
  })
  const entries = new Set(entryOf).size
  return { channel: finishSteps(measureChannel('words', segments, entries, rows.length)), segments }
}

function row(...keys: number[]): Features {
  return { keys: Int32Array.from(keys), weights: new Float32Array(keys.length).fill(1) }
}

function scores({ channel, segments }: Built, text: Features): number[] {
  const found = new Float32Array(channel.scales.length)
  const projected = projectText(channel, text)
  scoreChannel(segments, channel, projected, found)
  const byNumber: number[] = []
  for (const { numbers, first } of segments) {
    for (const [row, number] of numbers.entries()) {
      byNumber[number] = cosineAt(segments, channel, projected, found, first + row)
    }
  }
  return byNumber
}

const someRows = fc.array(fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 })

describe('measureChannel', () => {
  it('gives each row a cosine of 1 with itself and at most 1 with others', () => {
    fc.assert(
      fc.property(someRows, (all) => {
        const features = all.map((keys) => row(...keys))
        const built = build(features, [...all.keys()])
        for (const [index, feature] of features.entries()) {
          const found = scores(built, feature)
          expect(found[index]).toBeCloseTo(1, 4)
          expect(Math.max(...found)).toBeLessThanOrEqual(1.0001)
        }
      }),
    )
  })

  it('comes to exactly the same however rows lie in segments', () => {
    fc.assert(
      fc.property(someRows, fc.infiniteStream(fc.nat(3)), fc.uniqueArray(fc.nat(35)), (all, places, asked) => {
        const features = all.map((keys) => row(...keys))
        const entryOf = [...all.keys()]
        const segmentOf = all.map(() => places.next().value)
        const text = row(...asked)
        expect(scores(build(features, entryOf, segmentOf), text)).toEqual(scores(build(features, entryOf), text))
      }),
    )
  })

  it('counts entries, not phrasings, for rarity', () => {
    const { channel } = build([row(1, 2), row(1, 3), row(1, 4), row(5, 6)], [0, 0, 0, 1])
    expect(channel.rarity[channel.table.find(1)]).toBe(channel.rarity[channel.table.find(5)])
  })

  it('lets a rare feature weigh more than a common one', () => {
    const [first, second] = scores(build([row(1, 2), row(1, 3), row(1, 4)], [0, 1, 2]), row(1, 2))
    expect(first).toBeGreaterThan(2 * second!)
  })
})

describe('cosineAt', () => {
  it('comes to the same whichever features are common', () => {
    fc.assert(
      fc.property(someRows, fc.uniqueArray(fc.nat(35)), fc.nat(6), (all, asked, mostOfRare) => {
        const built = build(
          all.map((keys) => row(...keys)),
          [...all.keys()],
        )
        const expected = scores(built, row(...asked))
        const found = scores({ ...built, channel: { ...built.channel, mostOfRare } }, row(...asked))
        for (const [number, cosine] of expected.entries()) expect(found[number]).toBeCloseTo(cosine, 5)
      }),
    )
  })
})

describe('projectText', () => {
  it('puts the rare features first', () => {
    const { channel } = build([row(1, 2), row(1, 3), row(1, 4)], [0, 1, 2])
    const { keys, rare, common } = projectText({ ...channel, mostOfRare: 2 }, row(1, 4, 99, 2))
    expect([[...keys], rare, common.find(1), common.find(4)]).toEqual([[4, 2, 1], 2, 0, -1])
  })

  it('lets what no entry has lower every score', () => {
    const built = build([row(1, 2), row(3, 4)], [0, 1])
    const [known] = scores(built, row(1, 2))
    const [diluted] = scores(built, row(1, 2, 99))
    expect(diluted).toBeLessThan(known!)
    expect(scores(built, row(99))).toEqual([0, 0])
  })
})

describe('keepRarest', () => {
  const { channel } = build([row(1, 2, 3), row(1, 2), row(1)], [0, 1, 2])
  const keysOf = (mostEntries: number) => [...keepRarest(channel, projectText(channel, row(1, 2, 3)), mostEntries).keys]

  it('keeps the rarest until as many entries were met', () => {
    expect(keysOf(6)).toEqual([3, 2, 1])
    expect(keysOf(5)).toEqual([3, 2])
  })

  it('keeps one at least, and none of none', () => {
    expect(keysOf(0)).toEqual([3])
    expect([...keepRarest(channel, projectText(channel, row(99)), 5).keys]).toEqual([])
  })
})
