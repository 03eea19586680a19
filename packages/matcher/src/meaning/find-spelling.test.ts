import { describe, expect, it } from '@jest/globals'
import { findSpelling } from './find-spelling.ts'
import { numberOf } from './known-words.ts'

const nobody = (): boolean => false

describe('findSpelling', () => {
  it.each([
    ['delivry', 'delivery'],
    ['oepning', 'opening'],
    ['huors', 'hours'],
    ['passwrod', 'password'],
    ['adress', 'address'],
    ['hwat', 'what'],
    ['appointmnet', 'appointment'],
    ['definately', 'definitely'],
  ])('reads %j as %j', (written, read) => {
    expect(numberOf(written)).toBeUndefined()
    expect(findSpelling(written, nobody)).toBe(read)
  })

  it.each(['qzx', 'zqxjkv', '4pmm', 'größe', 'x'.repeat(40), 'zomato', 'ines', 'priya'])(
    'takes %j for no other word',
    (word) => {
      expect(findSpelling(word, nobody)).toBeNull()
    },
  )

  it.each([
    ['opwn', 'open'],
    ['parl', 'park'],
    ['opern', 'open'],
    ['openn', 'open'],
    ['wehre', 'where'],
    ['ordr', 'order'],
  ])('reads the short %j as %j, as fingers slip', (written, read) => {
    expect(findSpelling(written, nobody)).toBe(read)
  })

  it.each([
    ['brot', 'boot'],
    ['gira', 'girl'],
    ['danke', 'dance'],
    ['bjorn', 'born'],
  ])('takes %j for %j only where the knowledge base has that: no finger slips so far', (written, near) => {
    expect(findSpelling(written, nobody)).toBeNull()
    expect(findSpelling(written, (word) => word === near)).toBe(near)
  })

  it('takes a short word for a rarer one only where the knowledge base has that', () => {
    expect(findSpelling('refnd', nobody)).toBeNull()
    expect(findSpelling('refnd', (word) => word === 'refund')).toBe('refund')
  })

  it('prefers a word of the knowledge base, even one that is rare elsewhere', () => {
    expect(findSpelling('cancek', nobody)).toBe('cancer')
    expect(findSpelling('cancek', (word) => word === 'cancel')).toBe('cancel')
  })

  it('finds words that only the knowledge base knows, and on request no others', () => {
    const ownWords = ['zamioculcas', 'repot']
    expect(findSpelling('zamioclcas', nobody, { ownWords })).toBe('zamioculcas')
    expect(findSpelling('repott', nobody, { ownWords })).toBe('repot')
    expect(findSpelling('repott', nobody)).toBe('report')
    expect(findSpelling('delivry', nobody, { isOwnOnly: true })).toBeNull()
    expect(findSpelling('delivry', (word) => word === 'delivery', { isOwnOnly: true })).toBe('delivery')
  })
})
