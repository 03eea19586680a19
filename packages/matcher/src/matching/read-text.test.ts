import { describe, expect, it } from '@jest/globals'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { readText } from './read-text.ts'

const knowledge = compileKnowledge({ entries: bakery })

function read(text: string): string[] {
  const { readings } = readText(knowledge, text, normaliseText(text))
  return readings.map(({ analysis }) => analysis.words.join(' '))
}

function corrected(text: string): string[] {
  const [whole] = readText(knowledge, text, normaliseText(text)).readings
  return whole!.corrections.map(({ written, read }) => `${written} ${read}`)
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

  it('tells sentences apart that run into each other, where one of them asks', () => {
    expect(read('my sister lives next door can i order a cake').slice(1)).toEqual(['can i order a cake'])
    expect(read('can i order a cake my sister lives next door').slice(1)).toEqual(['can i order a cake'])
    expect(read('My sister lives next door can I order a cake?').slice(1)).toEqual(['can i order a cake'])
    expect(read('can i order a cake that my sister eats').slice(1)).toEqual([])
    expect(read('meine schwester wohnt nebenan kann ich eine torte bestellen').slice(1)).toEqual([])
  })

  it('leaves sentences that run into each other whole where all of them ask, and where others are marked', () => {
    expect(read('how do i order a birthday cake where do i pay for it').slice(1)).toEqual([])
    expect(read('My aunt came by. my sister lives next door can i order a cake').slice(1)).toEqual([
      'my sister lives next door can i order a cake',
    ])
  })

  it('gives the question mark of sentences that run into each other to the one that is likeliest to ask', () => {
    expect(read('Can I order a cake my sister lives next door?').slice(1)).toEqual(['can i order a cake'])
  })

  it('keeps a text whole that an entry is put like, though it runs two sentences together', () => {
    const phrasing = 'my sister lives next door can i order a cake'
    const own = compileKnowledge({ entries: [{ id: 'cake', question: phrasing, alternatives: [], answer: 'Yes.' }] })
    expect(readText(own, phrasing, phrasing).readings).toHaveLength(1)
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
    expect(corrected(first)).toEqual(['caek cake'])
    const last = `${known} ${unknown} caek`
    expect(corrected(last)).toEqual([])
  })

  it('looks at the whole text alone where there are very many phrasings', () => {
    const many = { ...knowledge, entryOf: new Int32Array(100_000) }
    const { readings } = readText(many, 'I live far away. Are you open?', 'i live far away. are you open')
    expect(readings).toHaveLength(1)
  })

  it('corrects towards the words of the knowledge base, and says so', () => {
    expect(read('brithday caek')).toEqual(['birthday cake'])
    expect(corrected('brithday caek')).toEqual(['brithday birthday', 'caek cake'])
  })

  it('says of each sentence only what was corrected in it', () => {
    const text = 'Is the bakrey far? Can I order a cake?'
    const { readings } = readText(knowledge, text, normaliseText(text))
    expect(readings.map(({ corrections }) => corrections.length)).toEqual([1, 1, 0])
    const runTogether = 'my sister orderd a caek last week can i order a caek'
    const [whole, asking] = readText(knowledge, runTogether, runTogether).readings
    expect([whole!.corrections.length, asking!.corrections.length]).toEqual([3, 1])
  })

  it('corrects at most twelve words of a text', () => {
    expect(corrected('are you open on sundya '.repeat(40))).toHaveLength(12)
  })

  it('corrects towards words that only the knowledge base knows', () => {
    const plants = compileKnowledge({
      entries: [{ id: 'repot', question: 'How do I repot a zamioculcas?', alternatives: [], answer: 'In spring.' }],
    })
    const { readings } = readText(plants, 'how do i repott my zamioculcsa', 'how do i repott my zamioculcsa')
    expect(readings[0]!.analysis.words.slice(3)).toEqual(['repot', 'my', 'zamioculcas'])
  })

  it('takes no name with a capital for another word, nor a word of a text that is hardly English', () => {
    expect(corrected('I spoke with Caek at the desk')).toEqual([])
    expect(corrected('are you open on Wendesday and in Septmber')).toEqual([
      'wendesday wednesday',
      'septmber september',
    ])
    expect(corrected('i spoke with caek at the desk')).toEqual(['caek cake'])
    expect(corrected('qzrtx prkwl brithday delivrey')).toEqual(['brithday birthday'])
    expect(corrected('wann habt ihr brithday')).toEqual([])
  })

  it('prefers questions among many sentences, and takes a phrasing for a question', () => {
    const signed = 'Are you open on Sunday? Open the door. Send the bill. Call Tom. Pay Ann. Order bread.'
    expect(read(signed).slice(1)).toContain('are you open on sunday')
    expect(read('We live next door. I need a cake for a party. My name is Ann.').slice(1)).toEqual([
      'i need a cake for a party',
    ])
  })
})
