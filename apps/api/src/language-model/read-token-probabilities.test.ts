import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readTokenProbabilities } from './read-token-probabilities.ts'

const keys = ['q1', 'q2', 'q12', 'none']
const entries = new Map([
  ['q1', 'a'],
  ['q2', 'b'],
  ['q12', 'c'],
])

/** `[token, probability, alternatives]` as a chat server writes it. */
function tokens(...given: [string, number, Record<string, number>?][]) {
  return given.map(([token, probability, others = {}]) => ({
    token,
    logprob: Math.log(probability),
    top_logprobs: Object.entries({ [token]: probability, ...others }).map(([each, value]) => ({
      token: each,
      logprob: Math.log(value),
    })),
  }))
}

const read = (reply: string, key: string, given: unknown) => readTokenProbabilities(reply, key, given, entries, keys)

describe('readTokenProbabilities', () => {
  it('multiplies the tokens that spell the key and end it', () => {
    const given = tokens(
      ['{"id":"', 1],
      ['q', 0.9, { none: 0.1 }],
      ['1', 0.8, { '2': 0.2 }],
      ['"', 0.7, { '2"': 0.3 }],
      ['}', 1],
    )

    const known = read('{"id":"q1"}', 'q1', given)!

    expect(known.verdict).toEqual({ entryId: 'a' })
    expect(known.probability).toBeCloseTo(0.9 * 0.8 * 0.7)
    expect(known.noneProbability).toBeCloseTo(0.1)
    expect(known.probabilities!.get('b')).toBeCloseTo(0.9 * 0.2)
    expect(known.probabilities!.get('c')).toBeCloseTo(0.9 * 0.8 * 0.3)
    expect(known.margin).toBeCloseTo(0.504 - 0.216)
  })

  it('ignores tokens before and after the key, and alternatives that lead nowhere', () => {
    const given = tokens(['{"', 0.5], ['id":"', 0.5], ['q2', 0.9, { maybe: 0.05, '"': 0.05 }], ['"}', 1, { '"': 0 }])

    expect(read('{"id":"q2"}', 'q2', given)).toMatchObject({ probability: 0.9, noneProbability: null })
    expect(read('{"id":"q2"}', 'q2', given)!.margin).toBeCloseTo(0.9)
  })

  it('lets keys that share an alternative share its mass', () => {
    const given = tokens(['{"id":"', 1], ['none', 0.6, { q: 0.4 }], ['"}', 1])

    const known = read('{"id":"none"}', 'none', given)!

    expect(known).toMatchObject({ verdict: { none: true }, noneProbability: 0.6 })
    expect(known.margin).toBeCloseTo(0.2)
    expect(known.probabilities!.size).toBe(0)
  })

  it('does not take another spelling of the same key for a rival', () => {
    const given = tokens(['{"id":"', 1], ['q', 0.7, { q2: 0.3 }], ['2', 1], ['"}', 1])

    expect(read('{"id":"q2"}', 'q2', given)!.margin).toBeCloseTo(0.7)
  })

  it('reads a bare key, unless a longer one begins like it', () => {
    expect(read('q2', 'q2', tokens(['q2', 0.9, { none: 0.1 }]))!.margin).toBeCloseTo(0.8)
    expect(read('q1', 'q1', tokens(['q1', 0.9]))).toBeNull()
  })

  it('reads lists without alternatives as a lower bound', () => {
    const given = [{ token: '{"id":"q2"}', logprob: Math.log(0.9) }]

    expect(read('{"id":"q2"}', 'q2', given)).toMatchObject({
      verdict: { entryId: 'b' },
      margin: Math.exp(Math.log(0.9)),
    })
  })

  it.each([
    ['no list', undefined],
    ['null', null],
    ['an empty list', []],
    ['tokens of another text', tokens(['{"id":"q1"}', 1])],
    ['a token without a number', [{ token: '{"id":"q2"}', logprob: null }]],
    ['a probability above one', [{ token: '{"id":"q2"}', logprob: 0.5 }]],
    ['alternatives that are none', [{ token: '{"id":"q2"}', logprob: -1, top_logprobs: 'many' }]],
  ])('knows nothing from %s', (_, given) => {
    expect(read('{"id":"q2"}', 'q2', given)).toBeNull()
  })

  it('always gives a probability within 0 and 1 and a margin no larger', () => {
    const part = fc.record({
      token: fc.constantFrom('q', '1', '2', 'none', '"', '"}', 'q1', 'q2', '{"id":"'),
      logprob: fc.double({ min: -20, max: 0, noNaN: true }),
      top_logprobs: fc.array(
        fc.record({
          token: fc.constantFrom('q', '1', '2', 'none', '12', '"'),
          logprob: fc.double({ min: -20, max: 0, noNaN: true }),
        }),
      ),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.constantFrom(...keys), (given, key) => {
        const known = read(given.map(({ token }) => token).join(''), key, given)
        if (!known) return true
        const { probability, margin } = known
        return probability! >= 0 && probability! <= 1 && margin! <= probability! && margin! >= -1
      }),
      { numRuns: 2_000 },
    )
  })
})
