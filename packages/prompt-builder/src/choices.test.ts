import { describe, expect, it } from '@jest/globals'
import { numberEntries, resolveChoice } from './choices.ts'

const entry = { question: 'Q', alternatives: [], answer: 'A' }

describe('numberEntries', () => {
  it('goes by the code units of the ids, whatever the order of the entries and the locale', () => {
    const entries = ['b', 'ä', 'B', 'a', '10', '9'].map((id) => ({ ...entry, id }))
    const ids = numberEntries(entries).map(({ key, entry: { id } }) => `${key} ${id}`)
    expect(ids).toEqual(['q1 10', 'q2 9', 'q3 B', 'q4 a', 'q5 b', 'q6 ä'])
    expect(numberEntries([...entries].reverse())).toEqual(numberEntries(entries))
  })
})

describe('resolveChoice', () => {
  const choices = [{ key: 'q1', entryId: 'hours' }]

  it.each([
    ['q1', { entryId: 'hours' }],
    ['none', { none: true }],
    ['hours', { invalid: 'the reply names a key that was not offered' }],
    ['constructor', { invalid: 'the reply names a key that was not offered' }],
  ])('resolves %s', (key, parsed) => {
    expect(resolveChoice(key, choices)).toEqual(parsed)
  })
})
