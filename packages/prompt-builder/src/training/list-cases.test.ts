import { describe, expect, it } from '@jest/globals'
import { clothingShop } from '../testing/clothing-shop.ts'
import { listCases } from './list-cases.ts'

const [goods, hours] = clothingShop.entries as [(typeof clothingShop.entries)[0], (typeof clothingShop.entries)[0]]

describe('listCases', () => {
  it('lists every phrasing with its entry, then what must be handed off', () => {
    expect(listCases(clothingShop, ['I lost my receipt'])).toEqual([
      { text: 'What do you sell?', entryId: '3-goods' },
      { text: 'What are your hours?', entryId: '1-hours' },
      { text: 'Are you open monday?', entryId: '1-hours' },
      { text: 'Are you currently hiring?', entryId: '2-jobs' },
      { text: "what's the deal here", entryId: null },
      { text: 'I lost my receipt', entryId: null },
    ])
  })

  it('lists a text once, whatever its case, white space and invisible characters', () => {
    const entries = [{ ...hours, alternatives: [' what are\nYOUR hours?\u200b'] }]
    expect(listCases({ ...clothingShop, entries, negatives: [] })).toEqual([
      { text: 'What are your hours?', entryId: '1-hours' },
    ])
  })

  it('lets a hand-off go before an entry', () => {
    const cases = listCases({ ...clothingShop, entries: [hours], negatives: [] }, ['what are your hours?'])
    expect(cases).toEqual([
      { text: 'Are you open monday?', entryId: '1-hours' },
      { text: 'what are your hours?', entryId: null },
    ])
  })

  it('leaves out a text that belongs to several entries, and texts in which there is nothing to see', () => {
    const entries = [
      { ...hours, alternatives: ['Hm?', '\u200b'] },
      { ...goods, alternatives: ['hm?'] },
      { ...goods, id: '4', question: 'HM?' },
    ]
    expect(listCases({ ...clothingShop, entries, negatives: [] }).map(({ text }) => text)).toEqual([
      'What are your hours?',
      'What do you sell?',
    ])
  })
})
