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

  it('says that a text seems to ask for nothing, and that it is in another language', () => {
    expect(reasonsFor('The birthday cake that you made for us in May was so lovely.')).toContain(
      'seems to ask for nothing',
    )
    const german = reasonsFor('wir sind in der bakery habt ihr am sonntag offen')
    expect(german).not.toContain('seems to ask for nothing')
    expect(german).toContain('in another language (de), so only words in common count')
  })

  it('says nothing of a text that was read as it was written', () => {
    expect(
      reasonsFor('which bread is without gluten').filter((reason) =>
        /^(?:goes by|reads|seems|in another)/.test(reason),
      ),
    ).toEqual([])
  })
})
