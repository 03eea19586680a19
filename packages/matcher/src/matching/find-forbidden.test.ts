import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { decide } from '../deciding/decide.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { findForbidden } from './find-forbidden.ts'
import { matchText } from './match-text.ts'

describe('findForbidden', () => {
  it.each([
    ['Do not cancel my order', 'How do I cancel my order?', 'cancel'],
    ['please dont cancel my order', 'Cancel an order', 'cancel'],
    ['Never call me', 'Can you call me?', 'call'],
    ['Do not cancel my order', 'Please do not cancel my order', null],
    ['Do not cancel my order', 'Where is my order?', null],
    ["Don't you ship to Malta?", 'Do you ship to Malta?', null],
    ["don't know my password", 'Where do I know my password from?', null],
    ['I do not see my order', 'Where do I see my order?', null],
    ['do not', 'How do I cancel my order?', null],
    ['cancel my order', 'How do I cancel my order?', null],
  ])('finds in %j beside %j: %j', (text, phrasing, word) => {
    expect(findForbidden(analyseText(text), analyseText(phrasing))).toBe(word)
  })

  it('hands off what says the contrary of an entry, and says why', () => {
    const entries = [
      {
        id: 'cancel',
        question: 'How do I cancel my order?',
        alternatives: ['cancel my order'],
        answer: 'Under Orders.',
      },
      { id: 'track', question: 'Where is my parcel?', alternatives: [], answer: 'See the link.' },
    ]
    const knowledge = compileKnowledge({ entries })
    expect(decide(matchText(knowledge, 'cancel the order')).entryId).toBe('cancel')
    const match = matchText(knowledge, 'Do not cancel the order.', { explain: true })
    expect(decide(match).outcome).toBe('handed_off')
    expect(match.candidates[0]!.reasons).toContain("forbids 'cancel'")
  })
})
