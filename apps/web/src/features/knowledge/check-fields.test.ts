import { describe, expect, it } from '@jest/globals'
import { checkFields } from './check-fields.ts'

const limits = {
  question_length: 5,
  answer_length: 8,
  alternatives_per_entry: 2,
  entries_per_org: 10,
  prompt_length: 10,
}
const good = { question: 'Hi?', alternatives: [], answer: 'Hello', enabled: true }

describe('checkFields', () => {
  it('finds nothing wrong with a good entry', () => expect(checkFields(good, limits)).toEqual({}))

  it('asks for what is missing, blank included', () => {
    expect(Object.keys(checkFields({ ...good, question: ' \n', answer: '' }, limits))).toEqual(['/question', '/answer'])
  })

  it('counts code points, as the server does', () => {
    expect(checkFields({ ...good, question: '😀'.repeat(5) }, limits)).toEqual({})
    expect(checkFields({ ...good, question: '😀'.repeat(6) }, limits)['/question']).toContain('at most 5')
  })

  it('points at the phrasing that is too long, and at too many of them', () => {
    const errors = checkFields({ ...good, alternatives: ['a', 'too long', 'c'] }, limits)
    expect(Object.keys(errors)).toEqual(['/alternatives/1', '/alternatives'])
  })
})
