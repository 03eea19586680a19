import { describe, expect, it } from '@jest/globals'
import type { Entry } from '@verbatim/contract'
import { nextOrder, sortEntries } from './sort-entries.ts'

const entry = (question: string, updated_at: string) => ({ question, answer: question, updated_at }) as Entry
const entries = [
  entry('b', '2026-02-01'),
  entry('Item 10', '2026-03-01'),
  entry('Item 9', '2026-01-01'),
  entry('A', '2026-01-01'),
]
const questions = (order: Parameters<typeof sortEntries>[1]) =>
  sortEntries(entries, order).map(({ question }) => question)

describe('sortEntries', () => {
  it('sorts as people do: case aside, and 9 before 10', () => {
    expect(questions('question')).toEqual(['A', 'b', 'Item 9', 'Item 10'])
    expect(questions('-question')).toEqual(['Item 10', 'Item 9', 'b', 'A'])
  })

  it('keeps the stored order among equals', () => {
    expect(questions('updated')).toEqual(['Item 9', 'A', 'b', 'Item 10'])
  })

  it('leaves the stored order alone', () => expect(sortEntries(entries, 'stored')).toBe(entries))
})

describe('nextOrder', () => {
  it('goes up, down and back', () => {
    const up = nextOrder('stored', 'question')
    const down = nextOrder(up, 'question')
    expect([up, down, nextOrder(down, 'question')]).toEqual(['question', '-question', 'stored'])
  })

  it('begins anew with another column', () => expect(nextOrder('-question', 'answer')).toBe('answer'))
})
