import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { decide } from '../deciding/decide.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { findContrary, findDenied } from './find-denied.ts'
import { matchText } from './match-text.ts'

function denied(text: string): string[] {
  return findDenied(analyseText(text).words).map(({ word }) => word)
}

describe('findDenied', () => {
  it.each([
    ['Do not cancel my order', ['cancel']],
    ['please dont call me', ['call']],
    ['do not, i repeat, do not cancel it', ['cancel']],
    ['you must not share my data', ['share']],
    ['I ask you not to cancel it', ['cancel']],
    ['do not tell me your hours', ['hours']],
    ['I do not want a refund', ['refund']],
    ["I don't want you to cancel anything", ['cancel']],
    ['i am not looking for a new contract', ['new']],
  ])('finds in %j what is not wanted', (text, expected) => {
    expect(denied(text)).toEqual(expected)
  })

  it.each([
    'Cancel my order',
    "Don't you ship to Malta?",
    "don't know my password",
    "don't understand my bill",
    'Never received my refund',
    "I don't want it, please cancel my order",
    'I dont need it, can I return it?',
    "I don't want this item, how can I return it?",
    'I do not see my order',
    'shops that never close',
    'I do not want my subscription any more',
    'do not',
    'why not',
    '',
  ])('finds nothing in %j', (text) => {
    expect(denied(text)).toEqual([])
  })
})

describe('findContrary', () => {
  const denials = findDenied(analyseText('Do not cancel my order').words)

  it('names what a phrasing is about that was denied', () => {
    expect(findContrary(denials, analyseText('Can I cancel?'))).toBe('cancel')
    expect(findContrary(denials, analyseText('Where is my order?'))).toBeNull()
    expect(findContrary([], analyseText('Can I cancel?'))).toBeNull()
  })

  it('leaves a phrasing that denies it too', () => {
    expect(findContrary(denials, analyseText('Please do not cancel my order'))).toBeNull()
    expect(findContrary(denials, analyseText('How do I change my order without having to cancel it?'))).toBeNull()
  })
})

describe('a text that denies what an entry is about', () => {
  const entries = [
    { id: 'cancel', question: 'How do I cancel my order?', alternatives: ['cancel my order'], answer: 'Under Orders.' },
    { id: 'track', question: 'Where is my parcel?', alternatives: [], answer: 'See the link.' },
  ]
  const knowledge = compileKnowledge({ entries })

  it.each(['Do not cancel the order.', 'I got your mail. Do not cancel my order.', "I don't want to cancel my order"])(
    'is handed off, and told why: %j',
    (text) => {
      const match = matchText(knowledge, text, { explain: true })
      expect(decide(match).outcome).toBe('handed_off')
      expect(match.candidates[0]!.reasons).toContain("does not want 'cancel'")
    },
  )

  it('is answered where it asks for something else', () => {
    expect(decide(matchText(knowledge, 'Do not cancel my order. Where is my parcel?')).entryId).toBe('track')
    expect(decide(matchText(knowledge, 'cancel the order')).entryId).toBe('cancel')
    const curious = 'I do not want to cancel today. How do I cancel my order?'
    expect(decide(matchText(knowledge, curious)).entryId).toBe('cancel')
  })
})
