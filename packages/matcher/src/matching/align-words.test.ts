import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { alignWords, findNeighbour, weighPhrasing, weighWords, type Alignment } from './align-words.ts'

const { words } = compileKnowledge({ entries: bakery })

function align(from: string, to: string): number {
  return alignBoth(from, to).textCovered
}

function alignBoth(from: string, to: string): Alignment {
  const [text, phrasing] = [analyseText(from), analyseText(to)]
  return alignWords(text, weighWords(words, text), phrasing, weighPhrasing(words, phrasing))
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
    expect(back).toEqual({ textCovered: there.phrasingCovered, phrasingCovered: there.textCovered })
  })

  it('misses a word that says what the text is about more than one that says how it asks', () => {
    expect(align('is the bread fresh', 'is the')).toBeLessThan(align('is the bread fresh', 'bread fresh'))
  })
})

describe('findNeighbour', () => {
  it('names the nearest word of another text, and none for a function word', () => {
    const text = analyseText('can I buy')
    expect(findNeighbour(text, 2, analyseText('what do you sell'), 0.4)).toBe('sell')
    expect(findNeighbour(text, 0, analyseText('what do you sell'), 0)).toBeNull()
    expect(findNeighbour(text, 2, analyseText('what do you sell'), 1.1)).toBeNull()
  })
})
