import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { listKnownWords } from '../meaning/known-words.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { matchText } from './match-text.ts'

const negatives = ['I want to speak to the manager']
const knowledge = compileKnowledge({ entries: bakery, negatives })
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('open', 'opne', 'bread', 'when', 'CARD?', '\ud800', '\u0000', '🎂', '__proto__'))
    .map((all) => all.join(' ')),
)

describe('matchText', () => {
  it.each([
    ['when are you opening?', 'hours'],
    ['do you accept cards', 'payment'],
    ['is there bread with no gluten', 'gluten'],
    ['what is the adress', 'place'],
    ['i want to order a cake for my birthday', 'cake'],
    ['any jobs?', 'jobs'],
  ])('ranks the right entry of the bakery first for %j', (text, entryId) => {
    expect(matchText(knowledge, text).candidates[0]?.entryId).toBe(entryId)
  })

  it('survives a typing error in every word', () => {
    expect(matchText(knowledge, 'glutn fre bred').candidates[0]?.entryId).toBe('gluten')
  })

  it('understands a question among greetings, thanks and what else is told', () => {
    const plain = matchText(knowledge, 'Do you take credit cards?').candidates[0]!
    const told = 'Good morning, my name is Ines. We love your rolls. Do you take credit cards? Thank you, Ines'
    const { candidates, alsoAsked } = matchText(knowledge, told)
    expect(candidates[0]).toMatchObject({ entryId: plain.entryId, confidence: plain.confidence })
    expect(alsoAsked === null || alsoAsked.confidence < 0.5).toBe(true)
  })

  it('takes no word for another that the knowledge base has', () => {
    const brand = { id: 'brand', question: 'Do you sell Brexad?', alternatives: [], answer: 'Yes.' }
    const { candidates } = matchText(compileKnowledge({ entries: [...bakery, brand] }), 'brexad', { explain: true })
    expect(candidates[0]).toMatchObject({ entryId: 'brand' })
    expect(candidates[0]!.reasons.join()).not.toMatch(/reads/)
  })

  it('takes no word of another language for an English one', () => {
    const { candidates } = matchText(knowledge, 'onko leipomonne auki sunnuntaisin', { explain: true })
    expect(candidates.flatMap(({ reasons }) => reasons).join()).not.toMatch(/reads/)
  })

  it('names the phrasing that came nearest', () => {
    expect(matchText(knowledge, 'do you take credit cards').candidates[0]?.phrasing).toBe('Do you take credit cards?')
  })

  it('sees an exact phrasing through case, spaces and punctuation', () => {
    expect(matchText(knowledge, ' your ADDRESS ').exact).toEqual({ entryId: 'place' })
    expect(matchText(knowledge, 'your street address').exact).toBeNull()
  })

  it('calls nothing exact that two entries have', () => {
    const twins = compileKnowledge({ entries: [bakery[0]!, { ...bakery[1]!, question: bakery[0]!.question }] })
    expect(matchText(twins, bakery[0]!.question).exact).toBeNull()
  })

  it('sees a negative example', () => {
    expect(matchText(knowledge, 'i want to speak to the MANAGER!').negative).toBe(true)
    expect(matchText(knowledge, 'your address').negative).toBe(false)
  })

  it('keeps its confidence when a negative example is about something else', () => {
    const shop = [{ id: 'sell', question: 'What do you sell?', alternatives: [], answer: '' }, ...bakery]
    const confidenceWith = (examples: readonly string[]) =>
      matchText(compileKnowledge({ entries: shop, negatives: examples }), 'what can I buy?').candidates[0]!.confidence
    expect(confidenceWith(['Where do the owners live?'])).toBeGreaterThan(confidenceWith([]) - 0.1)
  })

  it('loses confidence in an entry when a negative example is nearer', () => {
    const text = 'do you have bread without nuts'
    const without = matchText(compileKnowledge({ entries: bakery }), text).candidates[0]!
    const withNegative = compileKnowledge({ entries: bakery, negatives: ['Do you have bread without nuts in it?'] })
    const candidate = matchText(withNegative, text).candidates[0]!
    expect(candidate.entryId).toBe(without.entryId)
    expect(candidate.confidence).toBeLessThan(without.confidence)
  })

  it('gives the same twice, descending, within bounds, and never throws', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 8 }), (text, limit) => {
        const match = matchText(knowledge, text, { limit, explain: true })
        const sentences = splitSentences(text).length
        expect(matchText(knowledge, text, { limit, explain: true })).toEqual(match)
        expect(match.candidates.length).toBeLessThanOrEqual(limit)
        expect(new Set(match.candidates.map((candidate) => candidate.entryId)).size).toBe(match.candidates.length)
        let total = 0
        for (const [place, { score, confidence }] of match.candidates.entries()) {
          const before = match.candidates[place - 1]
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(confidence).toBeGreaterThanOrEqual(0)
          if (before) expect(confidence).toBeLessThanOrEqual(before.confidence)
          if (before && sentences < 2) expect(score).toBeLessThanOrEqual(before.score)
          expect(confidence).toBeLessThanOrEqual(1)
          total += confidence
        }
        // Each sentence can be right about an entry of its own.
        expect(total).toBeLessThanOrEqual((sentences < 2 ? 1 : sentences + 1) + 1e-9)
      }),
    )
  })

  it('gives the best candidate the same confidence whatever the limit', () => {
    const all = matchText(knowledge, 'do you have bread')
    expect(matchText(knowledge, 'do you have bread', { limit: 1 }).candidates).toEqual(all.candidates.slice(0, 1))
  })

  it.each([
    ['words', 'open bread cake '.repeat(6_250)],
    ['one word', 'a'.repeat(100_000)],
    ['punctuation', '?'.repeat(100_000)],
    ['an expanding ligature', 'ﷺ'.repeat(100_000)],
    ['combining marks', `a${'\u0301'.repeat(100_000)}`],
    ['lone surrogates', '\ud800'.repeat(100_000)],
    ['different words', Array.from({ length: 15_000 }, (_, number) => number.toString(36)).join(' ')],
    ['sentences that each ask', 'do you have bread? can I order a cake? '.repeat(2_600)],
    ['short sentences', 'a. b? c! '.repeat(11_000)],
    ['line ends', '\n'.repeat(100_000)],
    ['commas', ', '.repeat(50_000)],
  ])('answers 100 kB of %s soon', (_, text) => {
    expectSoon(() => text)
  })

  it('answers a thousand words of one slip each, among others, soon', () => {
    const words = listKnownWords().filter((word) => /^[a-z]{8,24}$/.test(word))
    // Other words each time, since those that were looked up are remembered; 'bread', lest it be no English.
    expectSoon((time) =>
      words
        .slice(1_000 * time, 1_000 * (time + 1))
        .map((word) => `bread ${word.slice(0, 4)}${word[5]}${word[4]}${word.slice(6)}`)
        .join(' '),
    )
  })

  function expectSoon(textOf: (time: number) => string): void {
    // How soon the benchmark says; what takes more than its length in time takes seconds. The best of eight: what a busy or a cold
    // machine adds is not the text's doing.
    const times = Array.from({ length: 8 }, (_, time) => {
      const text = textOf(time)
      const started = Date.now()
      matchText(knowledge, text)
      return Date.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(300)
  }

  it('says in words what spoke for and against', () => {
    const [best] = matchText(knowledge, 'do you have gluten-free passports', { explain: true }).candidates
    expect(best?.reasons).toEqual(["shares 'gluten', 'free'", "'passports' in no entry"])
    expect(matchText(knowledge, 'gluten').candidates[0]?.reasons).toEqual([])
  })

  it('says why it is not surer, of the entry alone that this is about', () => {
    const [best, ...others] = matchText(knowledge, 'Do not order a birthday cake').candidates
    expect(best).toMatchObject({ entryId: 'cake', doubts: ['contrary'] })
    expect(others.every(({ doubts }) => doubts.length === 0)).toBe(true)
  })

  it('says what only the answer has', () => {
    const named = matchText(knowledge, 'can I order a birthday cake by phone', { explain: true }).candidates[0]
    expect(named).toMatchObject({ entryId: 'cake' })
    expect(named?.reasons).toContain("its answer mentions 'phone'")
    const sell = { id: 'sell', question: 'What do you sell?', alternatives: [], answer: 'Clothing.' }
    const kindred = matchText(compileKnowledge({ entries: [sell] }), 'do you sell shoes', { explain: true })
      .candidates[0]
    expect(kindred?.reasons).toContain("'shoes' is near 'clothing' in its answer")
  })

  it('is surer of an entry whose answer names what the text asks', () => {
    const ask = (answer: string) => {
      const sell = { id: 'sell', question: 'What do you sell?', alternatives: [], answer }
      return matchText(compileKnowledge({ entries: [sell, ...bakery] }), 'do you have shoes?').candidates[0]!
    }
    expect(ask('We sell shoes.').entryId).toBe('sell')
    expect(ask('We sell shoes.').confidence).toBeGreaterThan(ask('We sell rolls.').confidence)
  })

  it.each([
    ['haben sie hosen', 'z', 'Wann haben Sie geöffnet?', 'Wo ist Ihr Laden?'],
    ['天気はどうですか', 'b', '営業時間を教えてください', '場所はどこですか'],
    ['какая погода завтра', 'a', 'Когда вы открыты?', 'Какой у вас адрес?'],
    ['quel temps fait-il demain', 'a', 'Quels sont vos horaires ?', 'Où êtes-vous ?'],
  ])(
    'has little confidence in %j, which shares but small words with an entry of its language',
    (text, id, ...questions) => {
      const entries = questions.map((question, index) => ({
        id: `${id}${index}`,
        question,
        alternatives: [],
        answer: '',
      }))
      const [best] = matchText(compileKnowledge({ entries }), text).candidates
      expect(best?.confidence ?? 0).toBeLessThan(0.5)
    },
  )

  it('answers an exact phrasing in any language', () => {
    const entries = [{ id: 'zeit', question: 'Wann haben Sie geöffnet?', alternatives: [], answer: '' }]
    expect(matchText(compileKnowledge({ entries }), 'wann haben sie GEÖFFNET').exact).toEqual({ entryId: 'zeit' })
  })

  it('says the language it took the text for', () => {
    expect(matchText(knowledge, 'wann habt ihr geöffnet').language).toBe('de')
  })
})
