import { describe, expect, it } from '@jest/globals'
import { askAsTyped, mistype, recount, runTogether, shorten, tell, typingStyles, wrap } from './as-typed.ts'
import { seededRandom } from './seeded-random.ts'

const text = 'Could you please tell me what your opening hours are on Sundays?'

describe('askAsTyped', () => {
  const organisation = {
    entries: [{ id: 'hours', questions: ['opening hours'], answer: '9 to 5' }],
    asked: [{ text, expected: 'hours', kind: 'in_scope' as const }],
  }

  it.each(typingStyles)('changes what is asked (%s) and nothing else, the same way each time', (style) => {
    const typed = askAsTyped(organisation, style)
    expect(typed.entries).toEqual(organisation.entries)
    expect(typed.asked[0]).toMatchObject({ expected: 'hours', kind: 'in_scope' })
    expect(typed.asked[0]!.text).not.toBe(text)
    expect(askAsTyped(organisation, style)).toEqual(typed)
  })
})

describe('mistype', () => {
  it('makes at most one slip in a word, in about a quarter of the longer ones', () => {
    const words = Array.from({ length: 2_000 }, () => 'hours')
    const typed = mistype(words.join(' '), seededRandom(1)).split(' ')
    const slips = typed.filter((word) => word !== 'hours')
    expect(slips.length / words.length).toBeCloseTo(0.25, 1)
    expect(slips.every((word) => word.length >= 4 && word.length <= 6)).toBe(true)
    expect(mistype('we are in', seededRandom(1))).toBe('we are in')
  })
})

describe('shorten', () => {
  it('leaves no text empty', () => {
    for (let seed = 0; seed < 50; seed++) expect(shorten('is the', seededRandom(seed))).not.toBe('')
  })

  it('keeps words that are also names of properties', () => {
    const words = 'constructor __proto__'
    for (let seed = 0; seed < 50; seed++) expect(shorten(words, seededRandom(seed))).toBe(words)
  })
})

describe('wrap, tell and recount', () => {
  it('keep the text whole', () => {
    for (let seed = 0; seed < 50; seed++) {
      expect(wrap(text, seededRandom(seed))).toContain(text)
      expect(tell(text, seededRandom(seed)).endsWith(text)).toBe(true)
    }
    const recounted = Array.from({ length: 50 }, (_, seed) => recount(text, seededRandom(seed)))
    expect(recounted.some((one) => one.startsWith(text)) && recounted.some((one) => one.endsWith(text))).toBe(true)
    expect(recounted.every((one) => one.includes(text))).toBe(true)
  })
})

describe('runTogether', () => {
  it('sets no mark between two sentences, in either order', () => {
    const bare = 'could you please tell me what your opening hours are on sundays'
    const typed = Array.from({ length: 50 }, (_, seed) => runTogether(text, seededRandom(seed)))
    expect(typed.every((one) => one.includes(bare) && !/[.?!,]( |$)/.test(one))).toBe(true)
    expect(typed.some((one) => one.startsWith(bare)) && typed.some((one) => one.endsWith(bare))).toBe(true)
  })
})
