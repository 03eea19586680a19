import { describe, expect, it } from '@jest/globals'
import { compileKnowledge, decide, matchText, type Match, type MatcherEntry } from './index.ts'

const shop: readonly MatcherEntry[] = [
  entry('hours', 'What are your hours?', 'Our hours are Monday-Friday, 9am-5pm.'),
  entry('hiring', 'Are you currently hiring?', "We're hiring for cashiers"),
  entry(
    'sell',
    'What do you sell?',
    'We sell clothing and accessories at affordable prices. You can see all our products at our website',
  ),
]
const cinema = [
  entry(
    'phone',
    'What is your phone number for support?',
    'Our support number is 555-5555, open any time between 9am-5pm',
  ),
]

function entry(id: string, question: string, answer: string): MatcherEntry {
  return { id, question, alternatives: [], answer }
}

function match(entries: readonly MatcherEntry[], text: string): Match {
  return matchText(compileKnowledge({ entries }), text)
}

function ask(entries: readonly MatcherEntry[], text: string): string | null {
  return decide(match(entries, text)).entryId
}

describe("the article's transcripts", () => {
  it.each([
    ['What are your hours?', 'hours'],
    ['are you currently HIRING', 'hiring'],
    ['What do you sell?!', 'sell'],
  ])('answers %j with %s', (text, entryId) => {
    expect(ask(shop, text)).toBe(entryId)
  })

  it.each([
    ["what's the deal here"],
    ['Where are you located?'],
    ['can i buy dog food here'],
    ['One time I bought a product from a rival store.'],
    ['what happens if I show up at 4:59pm???'],
    ['help me'],
    ['I am so angry right now'],
  ])('hands %j off', (text) => {
    expect(ask(shop, text)).toBeNull()
  })

  it.each([
    ['what can I buy?', 'sell'],
    ['Are you open monday?', 'hours'],
    ["I'm running really late, are you open on sundays?", 'hours'],
    ["when's closing time?", 'hours'],
    ['What do you have in store?', 'sell'],
  ])('answers %j with %s, though they share no word that tells', (text, entryId) => {
    expect(ask(shop, text)).toBe(entryId)
  })

  it("hands off 'do you have shoes?', which the article answers, with the right entry first among the candidates", () => {
    expect(ask(shop, 'do you have shoes?')).toBeNull()
    expect(match(shop, 'do you have shoes?').candidates[0]).toMatchObject({ entryId: 'sell' })
  })

  it('keeps to what the other shop knows', () => {
    expect(ask(cinema, 'what movies are playing?')).toBeNull()
    expect(ask(cinema, 'can I get support via phone')).toBe('phone')
  })
})
