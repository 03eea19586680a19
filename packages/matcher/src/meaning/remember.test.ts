import { describe, expect, it } from '@jest/globals'
import { remember } from './remember.ts'

describe('remember', () => {
  it('makes each thing once, and anew after it was full', () => {
    const asked: string[] = []
    const shout = remember(2, (word: string) => {
      asked.push(word)
      return word.toUpperCase()
    })
    expect(['a', 'b', 'a', 'b'].map(shout)).toEqual(['A', 'B', 'A', 'B'])
    expect(asked).toEqual(['a', 'b'])
    expect(['c', 'c', 'a'].map(shout)).toEqual(['C', 'C', 'A'])
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })
})
