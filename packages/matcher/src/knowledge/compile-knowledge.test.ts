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

  it('reads only what changed', () => {
    const previous = compileKnowledge({ entries: bakery })
    const edited = bakery.map((entry) =>
      entry.id === 'cake' ? { ...entry, question: 'Do you make cakes?' } : { ...entry },
    )
    const knowledge = compileKnowledge({ entries: edited, previous })
    const reused = knowledge.analysed.filter((entry) => previous.analysed.includes(entry))
    expect(reused.map(({ entry }) => entry.id)).toEqual(['hours', 'place', 'gluten', 'payment', 'jobs'])
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
