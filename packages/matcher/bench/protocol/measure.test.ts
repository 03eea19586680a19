import { describe, expect, it } from '@jest/globals'
import { measure, meanOf, type Trial } from './measure.ts'

function trial(kind: Trial['asked']['kind'], best: string | null, score: number, answered: boolean): Trial {
  const expected = kind === 'in_scope' ? 'right' : null
  return { asked: { text: '', expected, kind }, best, score, answered: answered ? best : null }
}

describe('measure', () => {
  it('gives a perfect engine everything', () => {
    const trials = [
      trial('in_scope', 'right', 0.9, true),
      trial('near', 'other', 0.1, false),
      trial('far', null, 0, false),
    ]
    expect(measure(trials, 0.5)).toMatchObject({
      accuracy: 1,
      wrong: 0,
      joint: 1,
      utility: 1,
      top1: 1,
      handOffNear: 1,
      handOffFar: 1,
      auroc: 1,
      accuracyAtFivePercentWrong: 1,
    })
  })

  it('gives an engine that always hands off half', () => {
    const trials = [trial('in_scope', 'right', 0, false), trial('far', 'other', 0, false)]
    expect(measure(trials, 0.5)).toMatchObject({ accuracy: 0, wrong: 0, joint: 0.5, utility: 0.5, top1: 1, auroc: 0.5 })
  })

  it('counts texts by the mix, however many of each kind there are', () => {
    const inScope = Array.from({ length: 9 }, () => trial('in_scope', 'right', 1, true))
    const trials = [...inScope, trial('near', 'other', 1, true)]
    expect(measure(trials, 0.5).wrong).toBeCloseTo(0.5, 9)
    expect(measure(trials, 0.9).wrong).toBeCloseTo(0.1, 9)
  })

  it('splits what is out of scope evenly between near and far', () => {
    const trials = [
      trial('in_scope', 'right', 1, true),
      trial('near', 'other', 1, true),
      ...Array.from({ length: 3 }, () => trial('far', 'other', 0, false)),
    ]
    expect(measure(trials, 0.5).wrong).toBeCloseTo(0.25, 9)
  })

  it('counts a wrong answer in scope and one out of scope alike', () => {
    const trials = [trial('in_scope', 'other', 1, true), trial('far', 'other', 0, false)]
    expect(measure(trials, 0.5)).toMatchObject({ wrong: 0.5, joint: 0.5, utility: 0 })
  })

  it('finds the best accuracy at 5 % wrong without splitting ties', () => {
    const sure = Array.from({ length: 10 }, () => trial('in_scope', 'right', 0.9, false))
    const mixed = [trial('in_scope', 'right', 0.5, false), trial('far', 'other', 0.5, false)]
    expect(measure([...sure, ...mixed], 0.5).accuracyAtFivePercentWrong).toBeCloseTo(10 / 11, 9)
  })

  it('calls a confidence calibrated that is right as often as it says', () => {
    const trials = [trial('in_scope', 'right', 0.5, true), trial('far', 'other', 0.5, true)]
    expect(measure(trials, 0.5).calibrationError).toBeCloseTo(0, 9)
    expect(measure(trials, 0.9).calibrationError).toBeCloseTo(0.4, 9)
    expect(measure([trial('in_scope', 'right', 12, true)], 0.5).calibrationError).toBeNull()
  })

  it('says nothing about what was not asked', () => {
    expect(measure([trial('in_scope', 'right', 1, true)], 0.5)).toMatchObject({ handOffNear: null, auroc: null })
  })
})

describe('meanOf', () => {
  it('takes the mean of what is known', () => {
    const one = measure([trial('in_scope', 'right', 1, true)], 0.5)
    const other = measure([trial('in_scope', 'other', 1, true), trial('far', null, 0, false)], 0.5)
    expect(meanOf([one, other])).toMatchObject({ top1: 0.5, handOffFar: 1 })
  })
})
