import { describe, expect, it } from '@jest/globals'
import { stemWord } from './stem-word.ts'

describe('stemWord', () => {
  it.each([
    ['opening', 'opens', 'opened', 'open'],
    ['delivery', 'deliveries'],
    ['close', 'closing', 'closes', 'closed'],
    ['ship', 'shipping', 'shipped'],
    ['box', 'boxes'],
    ['hour', 'hours'],
    ['store', "store's", 'stores'],
    ['carry', 'carried', 'carries'],
  ])('brings the forms of %s together', (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1)
  })

  it.each(['is', 'bus', 'address', 'this', 'thing', 'red', 'größe', '4pm', 'часы', ''])('leaves %j alone', (word) => {
    expect(stemWord(word)).toBe(word)
  })
})
