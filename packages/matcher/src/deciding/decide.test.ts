import { describe, expect, it } from '@jest/globals'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import type { Match } from '../matching/match.ts'
import { matchText } from '../matching/match-text.ts'
import { bakery } from '../testing/bakery.ts'
import { decide, findAskedTogether } from './decide.ts'

function matchOf(...confidences: number[]): Match {
  return {
    language: 'en',
    exact: null,
    negative: false,
    entryCount: 9,
    alsoAsked: null,
    candidates: confidences.map((confidence, index) => ({
      entryId: `e${index + 1}`,
      phrasing: '',
      sentence: null,
      score: confidence,
      confidence,
      doubts: [],
      reasons: [],
    })),
  }
}

describe('decide', () => {
  it('answers with the best candidate when it is confident enough', () => {
    expect(decide(matchOf(0.7, 0.2), { leastConfidence: 0.7 })).toEqual({
      outcome: 'answered',
      entryId: 'e1',
      confidence: 0.7,
      reason: null,
      between: [],
    })
  })

  it('hands off below that, and says how much was missing', () => {
    expect(decide(matchOf(0.4, 0.1), { leastConfidence: 0.7 })).toMatchObject({
      outcome: 'handed_off',
      entryId: null,
      confidence: 0.4,
      reason: 'no_match',
      between: [],
      needed: expect.stringContaining('70 % would have been needed, the best has 40 %'),
    })
  })

  it.each([
    ['contrary', 0.45, 'does not want'],
    ['unasked', 0.6, 'ask for nothing'],
    ['pointing', 0.55, 'another one'],
    ['guarded', 0.45, 'negative example'],
    ['partial', 0.5, 'second question'],
  ] as const)('names a doubt (%s) where it alone stands against an answer', (doubt, confidence, needed) => {
    const { candidates, ...match } = matchOf(confidence, 0.3)
    const doubted = [{ ...candidates[0]!, doubts: [doubt] }, candidates[1]!]
    expect(decide({ ...match, candidates: doubted }, { leastConfidence: 0.8 })).toMatchObject({
      reason: 'no_match',
      needed: expect.stringContaining(needed),
    })
    const far = [{ ...candidates[0]!, confidence: 0.2, doubts: [doubt] }]
    expect(decide({ ...match, candidates: far })).toMatchObject({ needed: expect.stringContaining('68 %') })
  })

  it('hands off between two that are enough only together', () => {
    expect(decide(matchOf(0.4, 0.35), { leastConfidence: 0.7 })).toMatchObject({
      outcome: 'handed_off',
      reason: 'ambiguous',
      between: ['e1', 'e2'],
    })
  })

  it('does not name an entry as equally near that is far behind', () => {
    expect(decide(matchOf(0.65, 0.05), { leastConfidence: 0.7 })).toMatchObject({ reason: 'no_match', between: [] })
  })

  it('hands off a text whose sentences ask two things, and names both', () => {
    const text = 'Are you open on Sunday? And do you take credit cards?'
    const match = matchText(compileKnowledge({ entries: bakery }), text)
    expect(decide(match)).toMatchObject({
      outcome: 'handed_off',
      reason: 'ambiguous',
      needed: expect.stringMatching(/two entries/),
    })
    expect([...decide(match).between].sort()).toEqual(['hours', 'payment'])
    const unsure = { ...match, alsoAsked: { entryId: 'payment', confidence: 0.5 } }
    expect(decide(unsure)).toMatchObject({ outcome: 'handed_off', reason: 'no_match', between: [] })
  })

  it('hands off a text whose second question no entry answers', () => {
    const knowledge = compileKnowledge({ entries: bakery })
    const [asked, more] = ['Are you open on Sunday?', 'Is your roof made of glass?']
    expect(decide(matchText(knowledge, asked))).toMatchObject({ outcome: 'answered', entryId: 'hours' })
    const decision = decide(matchText(knowledge, `${asked} ${more}`))
    expect(decision).toMatchObject({ outcome: 'handed_off', needed: expect.stringContaining('second question') })
  })

  it('does not take for one matter what two sentences come near to', () => {
    const match = matchOf(0.4, 0.35)
    const candidates = match.candidates.map((one, place) => ({ ...one, sentence: `sentence ${place}` }))
    expect(decide({ ...match, candidates })).toMatchObject({ reason: 'no_match', between: [] })
  })

  it('answers an exact phrasing whatever the confidence', () => {
    const match = { ...matchOf(0.1), exact: { entryId: 'e1' } }
    expect(decide(match)).toMatchObject({ outcome: 'answered', entryId: 'e1', confidence: 1 })
  })

  it('hands off a negative example even when an entry has the same words', () => {
    const match = { ...matchOf(0.99), exact: { entryId: 'e1' }, negative: true }
    expect(decide(match)).toMatchObject({ outcome: 'handed_off', reason: 'negative_example', between: [] })
  })

  it('tells an empty knowledge base from one where nothing is near', () => {
    expect(decide({ ...matchOf(), entryCount: 0 })).toMatchObject({ reason: 'no_knowledge', confidence: null })
    expect(decide(matchOf())).toMatchObject({ reason: 'no_match', confidence: null })
  })

  it.each(['', '?', 'is there life on mars', 'wo kann man hier parken', 'my cat is ill', '天気はどうですか'])(
    'hands off %j at the bakery',
    (text) => {
      expect(decide(matchText(compileKnowledge({ entries: bakery }), text)).outcome).toBe('handed_off')
    },
  )
})

describe('findAskedTogether', () => {
  it('names two entries where the text asks for both, and none where one of them is unsure', () => {
    const alsoAsked = { entryId: 'e7', confidence: 0.8 }
    expect(findAskedTogether({ ...matchOf(0.9, 0.1), alsoAsked })).toEqual(['e1', 'e7'])
    expect(findAskedTogether({ ...matchOf(0.6, 0.1), alsoAsked })).toEqual([])
    expect(findAskedTogether({ ...matchOf(0.9), alsoAsked: { ...alsoAsked, confidence: 0.6 } })).toEqual([])
    expect(findAskedTogether(matchOf(0.9, 0.9))).toEqual([])
    const [best] = matchOf(0.5).candidates
    expect(findAskedTogether({ ...matchOf(), candidates: [{ ...best!, doubts: ['partial'] }], alsoAsked })).toEqual([
      'e1',
      'e7',
    ])
  })
})
