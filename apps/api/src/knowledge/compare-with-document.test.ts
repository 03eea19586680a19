import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareWithDocument } from './document-service.ts'
import type { EntryChanges, EntryState } from './revision-writer.ts'

type Items = Parameters<typeof compareWithDocument>[1]

// Few different texts, so that equal questions, equal entries and moves are common.
const item = fc.record(
  {
    question: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    answer: fc.constantFrom('1', '2', '3'),
    alternatives: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  },
  { requiredKeys: ['question', 'answer'] },
)
const document: fc.Arbitrary<Items> = fc.array(item, { maxLength: 12 })

const current: fc.Arbitrary<EntryState[]> = fc
  .array(fc.tuple(item, fc.boolean(), fc.integer({ min: 1, max: 2000 })), { maxLength: 12 })
  .map((parts) => {
    let position = 0
    return parts.map(([{ question, answer, alternatives = [] }, enabled, gap], index) => {
      position += gap
      return { entryId: `id-${index}`, question, answer, alternatives, enabled, position }
    })
  })

function apply(states: EntryState[], { removed, stored }: EntryChanges): EntryState[] {
  const byId = new Map(states.map((state) => [state.entryId, state]))
  for (const entryId of removed) byId.delete(entryId)
  for (const state of stored) byId.set(state.entryId, state)
  return [...byId.values()].sort((one, other) => one.position - other.position)
}

describe('compareWithDocument', () => {
  it('gives changes after which the entries are the document, in its order', () => {
    fc.assert(
      fc.property(current, document, (before, items) => {
        const after = apply(before, compareWithDocument(before, items))

        expect(after.map(({ question, answer }) => ({ question, answer }))).toEqual(
          items.map(({ question, answer }) => ({ question, answer })),
        )
        items.forEach(({ alternatives }, index) => {
          if (alternatives) expect(after[index]!.alternatives).toEqual(alternatives)
        })
        expect(new Set(after.map(({ position }) => position)).size).toBe(after.length)
        expect(after.every(({ position }) => Number.isSafeInteger(position) && position > 0)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('keeps id, enabled state and, where the document is silent, alternatives of an entry whose question is still there', () => {
    fc.assert(
      fc.property(current, document, (before, items) => {
        const after = apply(before, compareWithDocument(before, items))

        for (const question of 'abcde') {
          const had = before.filter((state) => state.question === question)
          const has = after.filter((state) => state.question === question)
          const kept = Math.min(had.length, has.length)
          expect(has.slice(0, kept).map(({ entryId }) => entryId)).toEqual(
            had.slice(0, kept).map(({ entryId }) => entryId),
          )
        }
        after.forEach((state, index) => {
          const known = before.find(({ entryId }) => entryId === state.entryId)
          expect(state.enabled).toBe(known?.enabled ?? true)
          if (!items[index]!.alternatives) expect(state.alternatives).toEqual(known?.alternatives ?? [])
        })
      }),
      { numRuns: 1_000 },
    )
  })

  it('counts right, and names no entry that stays as it is', () => {
    fc.assert(
      fc.property(current, document, (before, items) => {
        const changes = compareWithDocument(before, items)
        const known = new Map(before.map((state) => [state.entryId, state]))

        expect(before.length - changes.removed.length + changes.added).toBe(items.length)
        expect(changes.stored.filter(({ entryId }) => !known.has(entryId))).toHaveLength(changes.added)
        for (const state of changes.stored) expect(state).not.toEqual(known.get(state.entryId))
        expect(changes.removed.every((entryId) => known.has(entryId))).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('touches nothing when the document is what is stored', () => {
    fc.assert(
      fc.property(current, (before) => {
        expect(compareWithDocument(before, before.map(toItem))).toEqual({ removed: [], stored: [], added: 0 })
      }),
    )
  })

  const thousand = Array.from({ length: 1_000 }, (_, index) => ({
    entryId: `id-${index}`,
    question: `question ${index}`,
    answer: 'a',
    alternatives: [],
    enabled: true,
    position: (index + 1) * 1024,
  }))
  const items = thousand.map(toItem)
  const fresh = { question: 'new', answer: 'n' }

  it.each<[string, Items, number, number]>([
    ['an answer is changed', items.with(500, { ...items[500]!, answer: 'b' }), 1, 0],
    ['an entry is added at the end', [...items, fresh], 1, 0],
    ['an entry is added in the middle', items.toSpliced(500, 0, fresh), 1, 0],
    ['an entry is added at the front', [fresh, ...items], 1, 0],
    ['an entry is taken out', items.toSpliced(500, 1), 0, 1],
    ['the first entry is moved to the end', [...items.slice(1), items[0]!], 1, 0],
    ['the last entry is moved to the front', [items.at(-1)!, ...items.slice(0, -1)], 1, 0],
    ['two neighbours change places', items.with(10, items[11]!).with(11, items[10]!), 1, 0],
    ['a question is reworded', items.with(500, { question: 'other', answer: 'a' }), 1, 1],
  ])('touches one entry of a thousand when %s', (_, wanted, stored, removed) => {
    const changes = compareWithDocument(thousand, wanted)

    expect({ stored: changes.stored.length, removed: changes.removed.length }).toEqual({ stored, removed })
  })
})

function toItem({ question, answer, alternatives }: EntryState): Items[number] {
  return { question, answer, alternatives }
}
