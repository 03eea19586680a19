import { describe, expect, it } from '@jest/globals'
import { comparablePhrasing, findPhrasing, findSameQuestions } from './phrasing.ts'

describe('comparablePhrasing', () => {
  it.each(['What are your hours?', ' what  are your\nHOURS', 'What are your hours?!', 'Ｗhat are your hours？'])(
    'takes %j for the same question',
    (text) => expect(comparablePhrasing(text)).toBe('what are your hours'),
  )
})

describe('findSameQuestions', () => {
  it('names every entry of a set that asks the same', () => {
    const entries = ['Hours?', 'hours', 'Phone?', 'HOURS!'].map((question, i) => ({ id: String(i), question }))
    expect([...findSameQuestions(entries)].toSorted()).toEqual(['0', '1', '3'])
  })
})

describe('findPhrasing', () => {
  it('looks among the alternatives too', () => {
    const entry = { question: 'Hours?', alternatives: ['When do you close?'] }
    expect(findPhrasing(entry, 'when do you close')).toBe('When do you close?')
    expect(findPhrasing(entry, 'when do you open')).toBeNull()
  })
})
