import { describe, expect, it } from '@jest/globals'
import { decide } from '../deciding/decide.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { matchText } from './match-text.ts'

const negatives = [
  'I want to speak to the manager',
  'I found glass in my bread',
  'Hello, I want my money back please',
  '?',
]
const knowledge = compileKnowledge({ entries: bakery, negatives })

describe('a negative example among other sentences', () => {
  it.each([
    'I want to speak to the manager. Are you open on Sunday?',
    'I found glass in my bread. When do you open?',
    'When do you open? Hello, I want my money back please',
    'The cake was left in the sun. I want my money back.',
    'Where is the bakery? I want my mony back',
    'Hello! I want my money back please. Thanks',
    'my sister lives next door i want my money back',
  ])('hands %j off as a negative example', (text) => {
    expect(decide(matchText(knowledge, text))).toMatchObject({ outcome: 'handed_off', reason: 'negative_example' })
  })
})

it('guards also against a sentence that only comes near and asks for nothing', () => {
  const text = 'When do you open on Sunday? I found some glass in the bread.'
  expect(decide(matchText(knowledge, text)).outcome).toBe('handed_off')
})

it('does not take a text without words for a negative example of none', () => {
  expect(matchText(knowledge, '🙂').negative).toBe(false)
})

it('answers a phrasing one of whose sentences is a negative example', () => {
  const glass = { id: 'glass', question: 'I found glass in my bread. What now?', alternatives: [], answer: 'Call us.' }
  const both = compileKnowledge({ entries: [...bakery, glass], negatives })
  expect(decide(matchText(both, glass.question)).entryId).toBe('glass')
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
