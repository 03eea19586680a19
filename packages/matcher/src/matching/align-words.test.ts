import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import {
  alignWords,
  coverByAnswer,
  findNeighbour,
  tellingWords,
  weighPhrasing,
  weighText,
  weighWords,
  type Alignment,
} from './align-words.ts'

const { words } = compileKnowledge({ entries: bakery })

function align(from: string, to: string): number {
  return alignBoth(from, to).textCovered
}

function alignBoth(from: string, to: string, answer = ''): Alignment {
  const [text, phrasing] = [analyseText(from), analyseText(to)]
  return alignWords(weighText(words, text), weighPhrasing(words, phrasing), answeringWords(answer).keys)
}

function answeringWords(answer: string) {
  const analysis = analyseText(answer)
  return { keys: analysis.stemKeys, telling: tellingWords(analysis) }
}

describe('alignWords', () => {
  it('is 1 when every word is there in some form, whatever the order', () => {
    expect(align('opened on sundays', 'on Sunday it opens')).toBeCloseTo(1, 6)
  })

  it('is 0 for nothing to align', () => {
    expect(align('', 'open')).toBe(0)
    expect(align('open', '')).toBe(0)
  })

  it('counts a word of nearly the same meaning in part', () => {
    const same = align('buy', 'purchase')
    expect(same).toBeGreaterThan(0.3)
    expect(same).toBeLessThan(1)
    expect(align('buy', 'sunday')).toBeLessThan(same)
  })

  it('says the same of two texts whichever is the first', () => {
    const there = alignBoth('can I purchase fresh rolls', 'do you sell bread')
    const back = alignBoth('do you sell bread', 'can I purchase fresh rolls')
    expect(back).toEqual({ textCovered: there.phrasingCovered, phrasingCovered: there.textCovered, answerNames: 0 })
  })

  it('says how much the answer names of what the phrasing lacks', () => {
    const question = 'what do you sell'
    const named = alignBoth('do you have rye bread', question, 'We sell rolls and bread.').answerNames
    expect(named).toBeGreaterThan(0.2)
    expect(alignBoth('do you have rye bread', question, 'We sell rye bread.').answerNames).toBeGreaterThan(named)
    expect(alignBoth('do you sell this', question, 'We sell what you have.').answerNames).toBe(0)
  })

  it('misses a word that says what the text is about more than one that says how it asks', () => {
    expect(align('is the bread fresh', 'is the')).toBeLessThan(align('is the bread fresh', 'bread fresh'))
  })
})

describe('coverByAnswer', () => {
  function cover(from: string, to: string, answer: string): number {
    const text = analyseText(from)
    return coverByAnswer(text, weighWords(words, text), analyseText(to), answeringWords(answer))
  }

  it('finds a word of the answer and a kindred one, which counts for less', () => {
    const named = cover('do you have shoes', 'what do you sell', 'We sell shoes.')
    const kindred = cover('do you have shoes', 'what do you sell', 'We sell clothing.')
    expect(kindred).toBeGreaterThan(0)
    expect(kindred).toBeLessThan(named)
    expect(cover('do you have dog food', 'what do you sell', 'We sell clothing.')).toBe(0)
  })

  it('passes over what the phrasing has and what only says how a text asks', () => {
    expect(cover('what do you sell', 'what do you sell', 'We sell shoes.')).toBe(0)
    expect(cover('do you have what', 'when are we open', 'We have what you do.')).toBe(0)
    expect(cover('do you have shoes', 'what do you sell', '')).toBe(0)
  })
})

describe('findNeighbour', () => {
  it('names the nearest word and says how near it is', () => {
    const { word, cosine } = findNeighbour('buy', ['what', 'sell', 'sunday'])
    expect(word).toBe('sell')
    expect(cosine).toBeGreaterThan(0.4)
    expect(findNeighbour('buy', [])).toEqual({ word: '', cosine: 0 })
  })
})

describe('tellingWords', () => {
  it('leaves out what only says how a text asks', () => {
    expect(tellingWords(analyseText('can I buy bread'))).toEqual(['buy', 'bread'])
  })
})
