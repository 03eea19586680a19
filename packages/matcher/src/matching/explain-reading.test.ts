import { describe, expect, it } from '@jest/globals'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { matchText } from './match-text.ts'

const knowledge = compileKnowledge({ entries: bakery })

function reasonsFor(text: string): readonly string[] {
  return matchText(knowledge, text, { explain: true }).candidates[0]!.reasons
}

describe('explainReading', () => {
  it('says which sentence decided, and which words were taken for others', () => {
    const reasons = reasonsFor('My dog is asleep on the sofa. Which bread is without glutenn?')
    expect(reasons).toContain("goes by the sentence 'which bread is without gluten'")
    expect(reasons).toContain("reads 'glutenn' as 'gluten'")
  })

  it('says nothing of a text that was read as it was written', () => {
    expect(reasonsFor('which bread is without gluten').filter((reason) => /^(?:goes by|reads)/.test(reason))).toEqual(
      [],
    )
  })
})
