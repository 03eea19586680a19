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

  it('says that a sentence leaves its matter to another one, and that another one is near a negative example', () => {
    const negatives = ['I found glass in my bread']
    const guarded = compileKnowledge({ entries: bakery, negatives })
    const reasons = (text: string) =>
      matchText(guarded, text, { explain: true }).candidates.flatMap((candidate) => candidate.reasons)
    expect(reasons('My birthday cake is squashed. Where is it?')).toContain('leaves its matter to another sentence')
    expect(reasons('When do you open on Sunday? I found some glass in the bread.')).toContain(
      'another sentence is near a negative example',
    )
  })

  it('says nothing of a text that was read as it was written', () => {
    expect(
      reasonsFor('which bread is without gluten').filter((reason) =>
        /^(?:goes by|reads|seems|in another)/.test(reason),
      ),
    ).toEqual([])
  })
})
