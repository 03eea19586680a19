import { describe, expect, it } from '@jest/globals'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { readText } from './read-text.ts'

const knowledge = compileKnowledge({ entries: bakery })

function read(text: string): string[] {
  const { readings } = readText(knowledge, text, normaliseText(text))
  return readings.map(({ words }) => words.join(' '))
}

describe('readText', () => {
  it('gives a text of one sentence once, and one of several as a whole and each that asks', () => {
    expect(read('Hello! Are you open on Sunday? Thanks')).toEqual(['are you open on sunday'])
    expect(read('I live far away. Are you open?')).toEqual(['i live far away are you open', 'are you open'])
  })

  it('leaves what is told to the whole text, wherever it stands, also where nothing ends with a question mark', () => {
    expect(read('I paid by card. Do you deliver? My sister lives next door.').slice(1)).toEqual(['do you deliver'])
    expect(read('My sister lives next door. send me the invoice').slice(1)).toEqual(['send me the invoice'])
    expect(read('send me the invoice. My sister lives next door.').slice(1)).toEqual(['send me the invoice'])
    expect(read('My sister lives next door. We came with the whole family.').slice(1)).toEqual([])
  })

  it('goes by the question marks of another language', () => {
    expect(read('Wir kommen zu zweit. Habt ihr am Sonntag offen?').slice(1)).toEqual(['habt ihr am sonntag offen'])
  })

  it('looks at no more than four sentences, the last ones that ask', () => {
    const told = 'We came by. Are you open? Is it far? Where is it? Can I park? It rained. How long is it?'
    expect(read(told).slice(1)).toEqual(['is it far', 'where is it', 'can i park', 'how long is it'])
  })

  it('looks up no more than 24 unknown words', () => {
    const unknown = Array.from({ length: 24 }, (_, number) => `zxqv${String.fromCharCode(97 + number)}jkw`).join(' ')
    const known = 'are you open on sunday '.repeat(5)
    const first = `${known} caek ${unknown}`
    expect(readText(knowledge, first, first).corrections).toEqual([{ written: 'caek', read: 'cake' }])
    const last = `${known} ${unknown} caek`
    expect(readText(knowledge, last, last).corrections).toEqual([])
  })

  it('looks at the whole text alone where there are very many phrasings', () => {
    const many = { ...knowledge, entryOf: new Int32Array(100_000) }
    const { readings } = readText(many, 'I live far away. Are you open?', 'i live far away. are you open')
    expect(readings).toHaveLength(1)
  })

  it('corrects towards the words of the knowledge base, and says so', () => {
    const { readings, corrections } = readText(knowledge, 'brithday caek', 'brithday caek')
    expect(readings[0]!.words).toEqual(['birthday', 'cake'])
    expect(corrections).toEqual([
      { written: 'brithday', read: 'birthday' },
      { written: 'caek', read: 'cake' },
    ])
  })

  it('corrects at most twelve words of a text', () => {
    const many = 'are you open on sundya '.repeat(40)
    const { corrections } = readText(knowledge, many, many)
    expect(corrections).toHaveLength(12)
  })
})
