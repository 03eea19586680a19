import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { splitSentences } from '../text/split-sentences.ts'
import { splitRunOn } from './split-run-ons.ts'

function split(text: string): string {
  return splitRunOn(splitSentences(text)[0]!)
    .map((part) => part.join(' '))
    .join(' | ')
}

describe('splitRunOn', () => {
  it.each([
    'i bought a lamp here yesterday | can i bring it back',
    'my sister moved to leeds last week | how do i change my address',
    'the parcel came this morning | i want a refund',
    'we moved house last month | how do i tell you my new address',
    'how do i change my booking | i have been ill all week',
    'i have been waiting for two weeks | where is my parcel',
    'my daughter is turning six | do you do birthday parties',
  ])('takes %j apart', (expected) => {
    expect(split(expected.replace(' |', ''))).toBe(expected)
  })

  it.each([
    'can i bring back the lamp that i bought yesterday',
    'what time do you close on the day before christmas',
    'do you deliver flowers to hospitals in the north of the city',
    'how much does it cost to have a coat cleaned and repaired',
    'are you open',
  ])('leaves %j whole', (text) => {
    expect(split(text)).toBe(text)
  })

  it('is readier to take apart where there is a pause, and less where there is one elsewhere', () => {
    const asked = 'do you repair phones mine fell in the sink this morning'.split(' ')
    expect(splitRunOn({ words: asked, pauses: [] })).toHaveLength(1)
    expect(splitRunOn({ words: asked, pauses: [4] })).toHaveLength(2)
    const told = 'i am allergic to nuts which cakes can i eat'.split(' ')
    expect(splitRunOn({ words: told, pauses: [] })).toHaveLength(2)
    expect(splitRunOn({ words: told, pauses: [2] })).toHaveLength(1)
  })

  it('keeps all words in order, three in each part, whatever they are', () => {
    const word = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('i', 'can', 'where', 'constructor', '__proto__'))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.array(fc.nat(40)), (words, pauses) => {
        const parts = splitRunOn({ words, pauses })
        expect(parts.flat()).toEqual(words)
        if (parts.length > 1) expect(Math.min(...parts.map((part) => part.length))).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})
