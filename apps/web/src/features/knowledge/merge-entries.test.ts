import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changedFields, isChanged, sameField, type EntryFields } from './entry-fields.ts'
import { differingFields, mergeEntries } from './merge-entries.ts'

const base: EntryFields = { question: 'Hours?', alternatives: ['Open?', 'Closed?'], answer: '9 to 5', enabled: true }

const phrasing = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const fields = fc.record({
  question: phrasing,
  alternatives: fc.uniqueArray(phrasing),
  answer: phrasing,
  enabled: fc.boolean(),
})

describe('mergeEntries', () => {
  it('brings edits of different fields together', () => {
    const mine = { ...base, answer: '9 to 6' }
    const theirs = { ...base, question: 'What are your hours?' }

    expect(mergeEntries(base, mine, theirs)).toEqual({
      fields: { ...base, question: 'What are your hours?', answer: '9 to 6' },
      contested: [],
    })
  })

  it('keeps mine where both wrote, and says which field that was', () => {
    const merged = mergeEntries(base, { ...base, answer: 'mine' }, { ...base, answer: 'theirs' })

    expect(merged.fields.answer).toBe('mine')
    expect(merged.contested).toEqual(['answer'])
  })

  it('contests nothing where both wrote the same', () => {
    const same = { ...base, answer: 'the same' }
    expect(mergeEntries(base, same, same)).toEqual({ fields: same, contested: [] })
  })

  it('keeps the phrasings that either side added and drops those that either removed', () => {
    const mine = { ...base, alternatives: ['Open?', 'mine'] }
    const theirs = { ...base, alternatives: ['theirs', 'Open?', 'Closed?'] }

    expect(mergeEntries(base, mine, theirs).fields.alternatives).toEqual(['theirs', 'Open?', 'mine'])
  })

  it('is the other side where one changed nothing', () => {
    fc.assert(
      fc.property(fields, fields, (before, changed) => {
        expect(isChanged(mergeEntries(before, before, changed).fields, changed)).toBe(false)
        const mine = mergeEntries(before, changed, before).fields
        expect({ ...mine, alternatives: mine.alternatives.toSorted() }).toEqual({
          ...changed,
          alternatives: changed.alternatives.toSorted(),
        })
      }),
    )
  })

  it('never doubles a phrasing', () => {
    fc.assert(
      fc.property(fields, fields, fields, (before, mine, theirs) => {
        const { alternatives } = mergeEntries(before, mine, theirs).fields
        expect(new Set(alternatives).size).toBe(alternatives.length)
      }),
    )
  })
})

describe('changedFields', () => {
  it('names what differs and nothing else', () => {
    expect(changedFields(base, { ...base, enabled: false })).toEqual({ enabled: false })
    expect(changedFields(base, { ...base, alternatives: ['Closed?', 'Open?'] })).toEqual({
      alternatives: ['Closed?', 'Open?'],
    })
    expect(changedFields(base, { ...base, alternatives: [...base.alternatives] })).toEqual({})
  })

  it('is exactly what differingFields sees', () => {
    fc.assert(
      fc.property(fields, fields, (left, right) => {
        expect(differingFields(left, right)).toEqual(Object.keys(changedFields(left, right)))
        expect(differingFields(left, right).some((name) => sameField(name, left, right))).toBe(false)
      }),
    )
  })
})
