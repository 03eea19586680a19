import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchText } from '../matching/match-text.ts'
import { bakery } from '../testing/bakery.ts'
import { compileKnowledge, compileKnowledgeInSteps } from './compile-knowledge.ts'
import type { MatcherEntry } from './matcher-entry.ts'

const word = fc.constantFrom('open', 'close', 'bread', 'cake', 'card', 'where', 'sunday', 'is', 'the', 'ünder', '時間')
const sentence = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const entries = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    question: sentence,
    alternatives: fc.array(sentence, { maxLength: 3 }),
    answer: sentence,
  }),
  { selector: (entry) => entry.id, maxLength: 5 },
)

describe('compileKnowledge', () => {
  it('gives with a previous state what it gives without', () => {
    fc.assert(
      fc.property(
        entries,
        entries,
        fc.array(sentence, { maxLength: 2 }),
        sentence,
        (before, after, negatives, text) => {
          const previous = compileKnowledge({ entries: before, negatives })
          const incremental = compileKnowledge({ entries: after, negatives, previous })
          const full = compileKnowledge({ entries: after, negatives })
          expect(matchText(incremental, text, { explain: true })).toEqual(matchText(full, text, { explain: true }))
        },
      ),
    )
  })

  it('gives after many edits of a large knowledge base what it gives at once', () => {
    let random = 1
    const next = (count: number) => (random = Math.imul(random, 48_271) >>> 0) % count
    const made = (number: number): MatcherEntry => ({
      id: `entry ${number}`,
      question: `${words[next(60)]} ${words[next(60)]} my ${words[next(300)]}`,
      alternatives: Array.from({ length: next(3) }, () => `the ${words[next(300)]} ${words[next(60)]}`),
      answer: '',
    })
    const words = Array.from({ length: 300 }, (_, number) => `w${(number * 7_919).toString(36)}`)
    let after = Array.from({ length: 1_600 }, (_, number) => made(number))
    let knowledge = compileKnowledge({ entries: after })
    for (let edit = 0; edit < 12; edit++) {
      const place = next(after.length)
      if (edit % 3 === 0) after = after.toSpliced(place, 1)
      else if (edit % 3 === 1) after = after.toSpliced(place, 0, made(2_000 + edit))
      else after = after.with(place, { ...after[place]!, question: made(0).question })
      const negatives = edit % 4 === 0 ? [] : [`w0 my ${words[edit]}`]
      knowledge = compileKnowledge({ entries: after, negatives, previous: knowledge })
      if (edit % 4 > 0) continue
      const full = compileKnowledge({ entries: after, negatives })
      expect(full.segments.length).toBeGreaterThan(2)
      for (let asked = 0; asked < 20; asked++) {
        const text = asked % 2 === 0 ? made(0).question : after[next(after.length)]!.question
        expect(matchText(knowledge, text)).toEqual(matchText(full, text))
      }
    }
  })

  it('gives after it grew and shrank by thousands what it gives at once', () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_, number) => ({ ...bakery[number % bakery.length]!, id: `${number}` }))
    let knowledge = compileKnowledge({ entries: some(100) })
    for (const count of [3_000, 90]) {
      const before = knowledge.segments.length
      const after = some(count).with(50, { id: 'new', question: 'Do you make cakes?', alternatives: [], answer: '' })
      knowledge = compileKnowledge({ entries: after, previous: knowledge })
      expect(knowledge.segments.length).not.toBe(before)
      const full = compileKnowledge({ entries: after })
      for (const text of ['do you make a cake', 'gluten free bread', 'where is it']) {
        expect(matchText(knowledge, text)).toEqual(matchText(full, text))
      }
    }
  })

  it('builds only the segment of the entry that changed', () => {
    const many = Array.from({ length: 3_000 }, (_, number) => ({ ...bakery[number % bakery.length]!, id: `${number}` }))
    const previous = compileKnowledge({ entries: many })
    const edited = compileKnowledge({
      entries: many.with(7, { ...many[7]!, question: 'Do you make cakes?' }),
      previous,
    })
    const kept = edited.segments.filter(({ segment }) => previous.segments.some((before) => before.segment === segment))
    expect(kept.length).toBe(edited.segments.length - 1)
  })

  it('does not remember the words of thousands of edits', () => {
    let knowledge = compileKnowledge({ entries: bakery })
    for (let edit = 0; edit < 300; edit++) {
      const question = `${edit}a ${edit}b ${edit}c ${edit}d ${edit}e`
      const entries = bakery.with(0, { ...bakery[0]!, question })
      knowledge = compileKnowledge({ entries, previous: knowledge })
    }
    expect(knowledge.words.table.size).toBeLessThan(2_500)
    expect(knowledge.characters.table.size).toBeLessThan(2_500)
  })

  it('says the same of a text whatever was asked before', () => {
    const texts = bakery.flatMap(({ question, alternatives }) => [question, ...alternatives])
    const ask = (order: readonly string[]) => {
      const knowledge = compileKnowledge({ entries: bakery })
      return new Map(order.map((text) => [text, matchText(knowledge, text)]))
    }
    const [forward, backward] = [ask(texts), ask(texts.toReversed())]
    for (const text of texts) expect(backward.get(text)).toEqual(forward.get(text))
  })

  it('reads only what changed', () => {
    const previous = compileKnowledge({ entries: bakery })
    const edited = bakery.map((entry) =>
      entry.id === 'cake' ? { ...entry, question: 'Do you make cakes?' } : { ...entry },
    )
    const knowledge = compileKnowledge({ entries: edited, previous })
    const reused = knowledge.analysed.filter((entry) => previous.analysed.includes(entry))
    expect(reused.map(({ entry }) => entry.id)).toEqual(['hours', 'place', 'gluten', 'payment', 'jobs'])
  })

  it('reads only the negative examples that are new', () => {
    const previous = compileKnowledge({ entries: bakery, negatives: ['Hi, do you sell bicycles? Thanks'] })
    const { negatives, negativeWords } = compileKnowledge({
      entries: bakery,
      negatives: ['Do you rent ovens?', 'Hi, do you sell bicycles? Thanks'],
      previous,
    })
    expect(negatives[1]).toBe(previous.negatives[0])
    expect(negativeWords).toContain('do you sell bicycles')
    expect(negativeWords).toContain('do you rent ovens')
  })

  it('refuses two entries with one id', () => {
    const twice: MatcherEntry[] = [bakery[0]!, { ...bakery[1]!, id: bakery[0]!.id }]
    expect(() => compileKnowledge({ entries: twice })).toThrow(new RangeError('Two entries have the id hours.'))
  })

  it('compiles nothing into a knowledge base that finds nothing', () => {
    const knowledge = compileKnowledge({ entries: [] })
    expect(matchText(knowledge, 'anything')).toMatchObject({ exact: null, negative: false, candidates: [] })
  })

  it('compiles entries of empty texts', () => {
    const knowledge = compileKnowledge({
      entries: [{ id: 'empty', question: '', alternatives: ['', '?'], answer: '' }],
    })
    expect(matchText(knowledge, 'open').candidates).toEqual([])
  })
})

describe('compileKnowledgeInSteps', () => {
  it('stops often on the way to the same knowledge', () => {
    const many = Array.from({ length: 500 }, (_, number) => ({
      ...bakery[number % bakery.length]!,
      id: String(number),
    }))
    const steps = compileKnowledgeInSteps({ entries: many })
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count++
    expect(count).toBeGreaterThanOrEqual(10)
    expect(matchText(step.value, 'gluten bread')).toEqual(
      matchText(compileKnowledge({ entries: many }), 'gluten bread'),
    )
  })
})
