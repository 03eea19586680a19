import { describe, expect, it } from '@jest/globals'
import { readEntries } from './read-entries.ts'

describe('readEntries', () => {
  it('reads a list, the first question first', () => {
    expect(readEntries([{ id: 7, questions: ['a', 'b'], answer: 'c' }])).toEqual({
      entries: [{ id: '7', question: 'a', alternatives: ['b'], answer: 'c' }],
      negatives: [],
    })
  })

  it('reads an object with negatives, and an answer that is not known', () => {
    const value = { entries: [{ id: 'x', questions: ['a'], answer: null }], negatives: ['n'] }
    expect(readEntries(value)).toEqual({
      entries: [{ id: 'x', question: 'a', alternatives: [], answer: '' }],
      negatives: ['n'],
    })
  })

  it.each([
    [null, 'The entries must be an object.'],
    [{}, '`entries` must be a list.'],
    [[1], 'Entry 1 must be an object.'],
    [[{ questions: ['a'] }], 'Entry 1 has no `id`.'],
    [[{ id: 'a', questions: [] }], 'Entry 1 needs at least one question.'],
    [[{ id: 'a', questions: 'a' }], 'Entry 1: questions must be a list of texts.'],
    [[{ id: 'a', questions: ['a'], answer: 3 }], 'Entry 1: `answer` must be a text.'],
    [{ entries: [], negatives: [1] }, 'negatives must be a list of texts.'],
  ])('says what is wrong with %j', (value, message) => {
    expect(() => readEntries(value)).toThrow(message)
  })
})
