import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import {
  alignWords,
  coverByAnswer,
  findNeighbour,
  keepShared,
  levels,
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
    expect(back).toEqual({
      textCovered: there.phrasingCovered,
      phrasingCovered: there.textCovered,
      answerNames: 0,
      textLevels: there.phrasingLevels,
      phrasingLevels: there.textLevels,
    })
  })

  it('says how near to a word of the other text the words of one are', () => {
    const { textLevels } = alignBoth('do you sell fresh bread or bicycles', 'where do you bake rolls and bread')
    const share = (level: (typeof levels)[number]) => textLevels[levels.indexOf(level)]!
    expect(textLevels.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5)
    expect(share('same')).toBeGreaterThan(0.1)
    expect(share('foreign')).toBeGreaterThan(share('same'))
    expect(share('askedAlike')).toBeGreaterThan(0)
    expect(share('askedOtherwise')).toBeGreaterThan(0)
    const [bought, paid] = ['purchase', 'pay'].map((word) => alignBoth(word, 'buy').textLevels)
    expect(bought![levels.indexOf('synonymous')]! + bought![levels.indexOf('kindred')]!).toBe(1)
    expect(paid![levels.indexOf('same')]).toBe(0)
    expect(alignBoth('', 'buy').textLevels).toEqual(levels.map(() => 0))
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

describe('keepShared', () => {
  it('leaves out what only one of two texts is about', () => {
    const texts = ['where do you buy cheap bicycles', 'can you purchase bread'] as const
    const [text, phrasing] = texts.map((one) => weighText(words, analyseText(one)))
    expect(keepShared(text!, phrasing!)).toEqual({
      text: ['where', 'do', 'you', 'buy'],
      phrasing: ['can', 'you', 'purchase'],
    })
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
