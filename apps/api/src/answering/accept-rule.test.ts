import { describe, expect, it } from '@jest/globals'
import type { ModelVerdict } from '../language-model/language-model.ts'
import { acceptVerdict, acceptWithoutModel, defaultAcceptSettings } from './accept-rule.ts'
import { answerWith, handOff } from './decision.ts'

const exchange = {
  way: 'decisions',
  model: 'm',
  promptRevision: 'p',
  messages: [],
  reply: null,
  attempts: 1,
  inputTokens: 1,
  outputTokens: 0,
  costUsd: null,
  milliseconds: 1,
} as const

function verdict(more: Partial<ModelVerdict> = {}): ModelVerdict {
  const probabilities = new Map([
    ['hours', 0.9],
    ['place', 0.05],
  ])
  return {
    verdict: { entryId: 'hours' },
    probability: 0.9,
    margin: 0.85,
    probabilities,
    noneProbability: 0.05,
    covered: 0.8,
    exchange,
    ...more,
  }
}

const { probability, margin, covered, probabilityAlone } = defaultAcceptSettings

describe('acceptVerdict', () => {
  it.each([
    ['a sure choice that the matcher has near', verdict(), ['hours'], 'answered', null],
    ['just enough of everything', verdict({ probability, margin, covered }), ['hours'], 'answered', null],
    ['no predicate asked', verdict({ covered: null }), ['hours'], 'answered', null],
    ['a declined question', verdict({ verdict: { none: true } }), ['hours'], 'handed_off', 'model_declined'],
    ['too low a probability', verdict({ probability: probability - 0.001 }), ['hours'], 'handed_off', 'no_match'],
    ['too small a lead', verdict({ margin: margin - 0.001 }), ['hours'], 'handed_off', 'ambiguous'],
    ['an answer that covers too little', verdict({ covered: covered - 0.001 }), ['hours'], 'handed_off', 'no_match'],
    ['a choice that the matcher does not have near', verdict(), ['place'], 'handed_off', 'no_match'],
    ['such a choice, overwhelmingly sure', verdict({ probability: probabilityAlone }), ['place'], 'answered', null],
    [
      'no probability, among the nearest three',
      verdict({ probability: null, margin: null }),
      ['a', 'b', 'hours'],
      'answered',
      null,
    ],
    [
      'no probability, fourth',
      verdict({ probability: null, margin: null }),
      ['a', 'b', 'c', 'hours'],
      'handed_off',
      'no_match',
    ],
    ['not a number', verdict({ probability: NaN, margin: NaN }), ['hours'], 'handed_off', 'no_match'],
  ])('decides on %s', (_, given, nearest, outcome, reason) => {
    expect(acceptVerdict(given, nearest, [])).toMatchObject({ outcome, reason })
  })

  it('says one of two entries that the text asks for only if it answers completely', () => {
    const asked = ['hours', 'place']
    const unconfirmed = verdict({ covered: null })
    expect(acceptVerdict(unconfirmed, asked, asked)).toMatchObject({ reason: 'ambiguous', between: asked })
    expect(acceptVerdict(verdict(), asked, asked)).toMatchObject({ outcome: 'answered', entryId: 'hours' })
    expect(acceptVerdict(unconfirmed, ['hours'], ['place', 'price'])).toMatchObject({ outcome: 'answered' })
  })

  it('names the two entries between which it could not decide', () => {
    const torn = verdict({
      margin: 0.02,
      probabilities: new Map([
        ['place', 0.44],
        ['price', 0.1],
        ['hours', 0.46],
      ]),
    })

    expect(acceptVerdict(torn, ['hours'], []).between).toEqual(['hours', 'place'])
  })
})

describe('acceptWithoutModel', () => {
  it.each([
    [
      'a matcher that is very sure',
      answerWith('hours', 'matcher', defaultAcceptSettings.matcherAlone, ''),
      'answered',
      null,
    ],
    [
      'a matcher that is sure only for itself',
      answerWith('hours', 'matcher', defaultAcceptSettings.matcherAlone - 0.01, ''),
      'handed_off',
      'model_unavailable',
    ],
    ['a matcher that has nothing', handOff('no_match', 'matcher', 0.2, ''), 'handed_off', 'model_unavailable'],
  ])('decides on %s', (_, matched, outcome, reason) => {
    expect(acceptWithoutModel(matched, 'timeout')).toMatchObject({ outcome, reason })
  })
})
