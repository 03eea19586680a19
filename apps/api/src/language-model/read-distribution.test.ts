import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CallFailure } from './model-call.ts'
import { readDistribution } from './read-distribution.ts'

const entries = new Map([
  ['q1', 'a'],
  ['q2', 'b'],
])

describe('readDistribution', () => {
  it('gives the choice with its margin, by entry id', () => {
    const read = readDistribution(
      'q1',
      [
        ['q1', 0.93],
        ['q2', 0.01],
        ['none', 0.06],
      ],
      entries,
    )

    expect(read).toMatchObject({ verdict: { entryId: 'a' }, probability: 0.93, noneProbability: 0.06 })
    expect(read.margin).toBeCloseTo(0.87)
    expect(read.probabilities).toEqual(
      new Map([
        ['a', 0.93],
        ['b', 0.01],
      ]),
    )
  })

  it('allows for rounding to two decimals over many choices', () => {
    const many = new Map(Array.from({ length: 254 }, (_, index) => [`q${index}`, `e${index}`]))
    const pairs = [...many.keys()].map((key) => [key, key === 'q0' ? 0.52 : 0] as const)

    expect(readDistribution('q0', [...pairs, ['none', 0.01]], many).verdict).toEqual({ entryId: 'e0' })
  })

  it.each([
    [
      'a missing choice',
      'q1',
      [
        ['q1', 0.9],
        ['none', 0.1],
      ],
    ],
    [
      'a doubled choice',
      'q1',
      [
        ['q1', 0.8],
        ['q2', 0.1],
        ['none', 0.05],
        ['none', 0.05],
      ],
    ],
    [
      'an unknown choice',
      'q1',
      [
        ['q1', 0.8],
        ['q2', 0.1],
        ['none', 0.05],
        ['q3', 0.05],
      ],
    ],
    [
      'a choice that is not offered',
      'q3',
      [
        ['q1', 0.8],
        ['q2', 0.1],
        ['none', 0.1],
      ],
    ],
    [
      'no choice',
      null,
      [
        ['q1', 0.8],
        ['q2', 0.1],
        ['none', 0.1],
      ],
    ],
    [
      'a boolean choice',
      true,
      [
        ['q1', 0.8],
        ['q2', 0.1],
        ['none', 0.1],
      ],
    ],
    [
      'a choice that is not the most probable',
      'q2',
      [
        ['q1', 0.8],
        ['q2', 0.1],
        ['none', 0.1],
      ],
    ],
    [
      'a sum far from 1',
      'q1',
      [
        ['q1', 0.5],
        ['q2', 0.1],
        ['none', 0.1],
      ],
    ],
    [
      'a negative probability',
      'q1',
      [
        ['q1', 1.1],
        ['q2', -0.1],
        ['none', 0],
      ],
    ],
    [
      'not a number',
      'q1',
      [
        ['q1', NaN],
        ['q2', 0.5],
        ['none', 0.5],
      ],
    ],
    [
      'a number as text',
      'q1',
      [
        ['q1', '0.9'],
        ['q2', 0.05],
        ['none', 0.05],
      ],
    ],
    [
      'a key of the prototype',
      'q1',
      [
        ['q1', 0.9],
        ['__proto__', 0.05],
        ['none', 0.05],
      ],
    ],
  ] as const)('refuses %s', (_, choice, pairs) => {
    expect(() => readDistribution(choice, pairs, entries)).toThrow(CallFailure)
  })

  it('never gives an entry that was not offered, whatever the reply', () => {
    const key = fc.oneof(fc.constantFrom('q1', 'q2', 'none', 'q3', '__proto__', ''), fc.anything())
    const pairs = fc.array(fc.tuple(key, fc.oneof(fc.double(), fc.constantFrom(0, 0.5, 1), fc.anything())))
    fc.assert(
      fc.property(key, pairs, (choice, given) => {
        try {
          const { verdict } = readDistribution(choice, given, entries)
          return 'none' in verdict || ['a', 'b'].includes(verdict.entryId)
        } catch (error) {
          return error instanceof CallFailure
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
