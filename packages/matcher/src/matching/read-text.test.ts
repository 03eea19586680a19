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
  it('gives a text of one sentence once, and one of several as a whole and sentence by sentence', () => {
    expect(read('Hello! Are you open on Sunday? Thanks')).toEqual(['are you open on sunday'])
    expect(read('I live far away. Are you open?')).toEqual([
      'i live far away are you open',
      'i live far away',
      'are you open',
    ])
  })

  it('looks at no more than four sentences, at those that ask first', () => {
    const sentences = read('Are you open? We came by. It rained. Then it snowed. Then it rained. Then we left.').slice(
      1,
    )
    expect(sentences).toEqual(['are you open', 'then it snowed', 'then it rained', 'then we left'])
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
