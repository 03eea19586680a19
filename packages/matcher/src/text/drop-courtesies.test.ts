import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dropCourtesies, type IsOwn } from './drop-courtesies.ts'

const nobody = (): boolean => false

/** Parts are written with a stroke between them. */
function drop(text: string, isOwn: IsOwn = nobody): string {
  const parts = text.split(' | ').map((part, sentence) => ({ words: part.split(' '), sentence, isQuestion: false }))
  return dropCourtesies(parts, isOwn)
    .map(({ words }) => words.join(' '))
    .join(' | ')
}

function owns(...words: string[]): IsOwn {
  return (word) => words.includes(word)
}

describe('dropCourtesies', () => {
  it.each([
    ['hello | where is my parcel', 'where is my parcel'],
    ['good morning everyone | where is my parcel', 'where is my parcel'],
    ['where is my parcel | thank you so much for your help', 'where is my parcel'],
    ['sorry to bother you | where is my parcel', 'where is my parcel'],
    ['i hope you are well | where is my parcel', 'where is my parcel'],
    ['where is my parcel | best regards', 'where is my parcel'],
  ])('leaves out of %j the part that is only polite', (text, expected) => {
    expect(drop(text)).toBe(expected)
  })

  it.each([
    ['hi there do you have shoes', 'do you have shoes'],
    ['good evening team do you have shoes', 'do you have shoes'],
    ['hey good morning to you all do you have shoes', 'do you have shoes'],
    ['do you have shoes thanks in advance for your help', 'do you have shoes'],
    ['do you have shoes please thank you', 'do you have shoes'],
  ])('leaves out of %j the greeting and the thanks that run into the question', (text, expected) => {
    expect(drop(text)).toBe(expected)
  })

  it.each([
    ['please cancel my plan', 'please cancel my plan'],
    ['where is my parcel | please | cancel it', 'where is my parcel | cancel it'],
    ['where is my parcel | thanks | a human', 'where is my parcel | a human'],
    ['thanks | where', 'where'],
    ['hi | thanks how much', 'thanks how much'],
    ['how do i thank my driver', 'how do i thank my driver'],
  ])('keeps of %j the matter beside please or thanks', (text, expected) => {
    expect(drop(text)).toBe(expected)
  })

  it.each([
    ['good morning | do you have shoes', 'do you have shoes'],
    ['when do you deliver | morning or evening', 'when do you deliver | morning or evening'],
    ['morning deliveries | do you have them', 'morning deliveries | do you have them'],
    ['good shoes for the day | do you have them', 'good shoes for the day | do you have them'],
  ])('takes the time of day in %j for a greeting only behind good', (text, expected) => {
    expect(drop(text)).toBe(expected)
  })

  it.each(['thanks', 'hello there', 'hi | thank you', 'good morning | please help | thanks', 'please help me'])(
    'gives %j back as it is, which is nothing but polite',
    (text) => {
      expect(drop(text)).toBe(text)
    },
  )

  it.each(['hola tienen zapatos rojos', 'hai buka jam berapa'])('leaves %j alone, which is no English', (text) => {
    expect(drop(text)).toBe(text)
  })

  it('keeps which sentence a part belongs to, and whether that asks', () => {
    const parts = [
      { words: ['hello'], sentence: 0, isQuestion: false },
      { words: ['where', 'is', 'it'], sentence: 1, isQuestion: true },
    ]
    expect(dropCourtesies(parts, nobody)).toEqual([{ words: ['where', 'is', 'it'], sentence: 1, isQuestion: true }])
  })

  it('adds no word, and leaves one of every text that has one', () => {
    const word = fc.constantFrom('hi', 'good', 'morning', 'thanks', 'please', 'you', 'regards', 'tom', 'shoes', 'what')
    const part = fc.array(word, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (all) => {
        const parts = all.map((words, sentence) => ({ words, sentence, isQuestion: false }))
        const left = dropCourtesies(parts, nobody)
        expect(left.length).toBeGreaterThan(0)
        for (const { words, sentence } of left) {
          expect(words.length).toBeGreaterThan(0)
          expect(all[sentence]!.join(' ')).toContain(words.join(' '))
        }
      }),
    )
  })
})

describe('dropCourtesies of one who is addressed', () => {
  it.each([
    ['hello anna | where is my parcel', 'where is my parcel'],
    ['dear mrs smith | where is my parcel', 'where is my parcel'],
    ['hello anna | why', 'anna | why'],
    ['hello dear anna smith | where is my parcel', 'dear anna smith | where is my parcel'],
    ['hello order 4711 | where is my parcel', 'order 4711 | where is my parcel'],
    ['hello i have a parcel | where is it', 'i have a parcel | where is it'],
    ['where is my parcel | dear anna | it is late', 'where is my parcel | dear anna | it is late'],
  ])('reads %j as %j: one name, and something told', (text, expected) => {
    expect(drop(text)).toBe(expected)
  })

  it('keeps a name that the knowledge base has', () => {
    expect(drop('hello slack | do you integrate', owns('slack'))).toBe('slack | do you integrate')
  })
})

describe('dropCourtesies of a name under a letter', () => {
  it.each([
    ['where is my parcel | best regards | tom', 'where is my parcel'],
    ['where is my parcel | kind regards | tom miller', 'where is my parcel'],
    ['where is my parcel | best regards | three red shoes', 'where is my parcel | three red shoes'],
    ['where is my parcel | best regards | the shoes', 'where is my parcel | the shoes'],
    ['where is my parcel | i sent birthday wishes | tom', 'where is my parcel | i sent birthday wishes | tom'],
    ['where is my parcel | thanks | tom', 'where is my parcel | tom'],
    ['where is my parcel | best regards | order 4711', 'where is my parcel | order 4711'],
    ['hello | best regards | shoes', 'shoes'],
  ])('reads %j as %j', (text, expected) => {
    expect(drop(text)).toBe(expected)
  })

  it('keeps it where the knowledge base has it', () => {
    const text = 'where is my parcel | best regards | tom'
    expect(drop(text, owns('tom'))).toBe('where is my parcel | tom')
  })
})

describe('dropCourtesies beside words of the knowledge base', () => {
  it.each([
    ['good morning cards', ['morning'], 'good morning cards'],
    ['cards to say thank you', ['thank'], 'cards to say thank you'],
    ['hi team shoes', ['team'], 'hi team shoes'],
    ['hi team shoes', ['shoes'], 'shoes'],
  ])('reads %j, of which it has %j, as %j', (text, own, expected) => {
    expect(drop(text, owns(...own))).toBe(expected)
  })
})
