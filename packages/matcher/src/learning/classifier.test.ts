import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { projectText } from '../index/channel.ts'
import { scorePhrasings } from '../index/score-phrasings.ts'
import { seeFrom } from '../meaning/centre.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { sumLogOdds } from './classifier.ts'

function logOddsOf(knowledge: Knowledge, text: string): number[] {
  const { wordFeatures, characterFeatures, meaning } = analyseText(text)
  const projected = {
    words: projectText(knowledge.words, wordFeatures),
    characters: projectText(knowledge.characters, characterFeatures),
    meaning: seeFrom(knowledge.centre, meaning),
  }
  const { words, characters } = scorePhrasings(knowledge.segments, knowledge, projected, false)
  const nearnessAt = (place: number) => words[place]! + characters[place]!
  return knowledge.analysed.map((_, entry) => sumLogOdds(knowledge, knowledge.classifier!, entry, nearnessAt, meaning))
}

describe('sumLogOdds', () => {
  it('learns every phrasing that it is taught', () => {
    const knowledge = compileKnowledge({ entries: bakery })
    for (const [entry, { question, alternatives }] of bakery.entries()) {
      for (const text of [question, ...alternatives]) {
        const logOdds = logOddsOf(knowledge, text)
        expect(logOdds.indexOf(Math.max(...logOdds))).toBe(entry)
      }
    }
  })

  it('learns that a word which only one entry uses tells more than one which both use', () => {
    const entries = [
      { id: 'a', question: 'cancel my red order', alternatives: ['cancel the order', 'order cancel'], answer: '' },
      { id: 'b', question: 'track my red order', alternatives: ['track the order', 'order track'], answer: '' },
    ]
    const [cancel, track] = logOddsOf(compileKnowledge({ entries }), 'cancel it')
    expect(cancel! - track!).toBeGreaterThan(1)
    const [left, right] = logOddsOf(compileKnowledge({ entries }), 'red order')
    expect(Math.abs(left! - right!)).toBeLessThan(1)
  })

  it('is sure of no entry for a negative example', () => {
    const negative = 'Do you have bread without nuts in it?'
    const without = Math.max(...logOddsOf(compileKnowledge({ entries: bakery }), negative))
    const taught = Math.max(...logOddsOf(compileKnowledge({ entries: bakery, negatives: [negative] }), negative))
    expect(taught).toBeLessThan(without)
    expect(taught).toBeLessThan(0)
  })

  it('is left out where there is nothing to tell apart', () => {
    expect(compileKnowledge({ entries: [bakery[0]!] }).classifier).toBeNull()
  })
})
