import { describe, expect, it } from '@jest/globals'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { findRivals } from './find-rivals.ts'

const knowledge = compileKnowledge({ entries: bakery, negatives: ['Do you have bread without nuts in it?'] })
const rivalsOf = (id: string) => {
  const entry = bakery.findIndex((one) => one.id === id)
  return findRivals(knowledge, entry).map((phrasing) => knowledge.phrasings[phrasing]!.text)
}

describe('findRivals', () => {
  it('puts the phrasing first that is nearest, be it a negative example', () => {
    expect(rivalsOf('gluten')[0]).toBe('Do you have bread without nuts in it?')
  })

  it('names no phrasing of the entry itself, and none twice', () => {
    for (const { id, question, alternatives } of bakery) {
      const rivals = rivalsOf(id)
      expect(rivals.filter((text) => [question, ...alternatives].includes(text))).toEqual([])
      expect(new Set(rivals).size).toBe(rivals.length)
    }
  })
})
