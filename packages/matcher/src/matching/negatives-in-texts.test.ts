import { describe, expect, it } from '@jest/globals'
import { decide } from '../deciding/decide.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { matchText } from './match-text.ts'

const negatives = ['I want to speak to the manager', 'I found something in my bread', 'I want my money back']
const knowledge = compileKnowledge({ entries: bakery, negatives })

describe('a negative example among other sentences', () => {
  it.each([
    'I want to speak to the manager. Are you open on Sunday?',
    'I found something in my bread. When do you open?',
    'Where is the bakery? I want my mony back',
    'Hello! I want my money back please. Thanks',
  ])('hands %j off as a negative example', (text) => {
    expect(decide(matchText(knowledge, text))).toMatchObject({ outcome: 'handed_off', reason: 'negative_example' })
  })
})

describe('what is told without a question', () => {
  const shop = [
    ...bakery,
    { id: 'dogs', question: 'Can I bring my dog?', alternatives: ['Are dogs allowed?'], answer: 'Yes.' },
  ]
  const compiled = compileKnowledge({ entries: shop })

  it.each([
    'I ordered a cake. It was rotten. I want my money back.',
    'I paid by card. The cake was never delivered.',
    'I paid by card yesterday. You charged me twice. What now?',
    'You are hiring the wrong people. My cake is ruined.',
    "My dog is barking at the neighbour's cat again. When will you reimburse me?",
    'I do not want a cake. Do you rent rooms?',
  ])('is not answered by itself: %j', (text) => {
    expect(decide(matchText(compiled, text)).outcome).toBe('handed_off')
  })

  it('names a second matter also where the text as a whole is surest', () => {
    const decision = decide(
      matchText(knowledge, 'Where is the bakery? Your address? How do I find you? Are you hiring?'),
    )
    expect(decision).toMatchObject({ outcome: 'handed_off', reason: 'ambiguous' })
    expect([...decision.between].sort()).toEqual(['jobs', 'place'])
  })
})
