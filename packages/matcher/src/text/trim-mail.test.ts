import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { trimMail } from './trim-mail.ts'

function trim(text: string): string {
  return trimMail(text.split('|')).join('|')
}

describe('trimMail', () => {
  it.each([
    ['Where is my parcel?|Kind regards|Tom Waters|Phone 0123|Open Sundays', 'Where is my parcel?'],
    ['Where is my parcel?|Best,|Tom', 'Where is my parcel?'],
    ['Where is my parcel?|--|Tom Waters', 'Where is my parcel?'],
    ['Where is my parcel?|Sent from my phone|on Sunday', 'Where is my parcel?'],
    ['> Your parcel is late.|Where is it?', 'Where is it?'],
    ['Where is it?|On 3 May, Ann wrote:|> It is late.|> Ann', 'Where is it?'],
    ['Where is it?|From: Ann|Subject: hours', 'Where is it?'],
  ])('leaves out of %j what is no part of the message', (text, expected) => {
    expect(trim(text)).toBe(expected)
  })

  it.each([
    'Where is my parcel?|Thanks|Tom',
    'Best|price for two',
    'What is the best|time to call',
    'All the best shops are closed|Where can I buy tea',
    'one|two|three',
    '> all of it|> is quoted',
    '> When do you open?|Thanks',
    'Book a taxi|From: airport|To: hotel in town|For two people',
    'I have two requests:|-- cancel my order|-- send me an invoice',
    '',
  ])('leaves %j as it is', (text) => {
    expect(trim(text)).toBe(text)
  })

  it('keeps a question and a postscript below a signature', () => {
    expect(
      trim('My parcel is late|Regards|Tom|PS: it is a birthday present|or is it lost?|I also want an invoice'),
    ).toBe('My parcel is late|PS: it is a birthday present|or is it lost?|I also want an invoice')
  })

  it('leaves something of every text that has a word', () => {
    const line = fc.constantFrom(
      '> quoted',
      '--',
      'Best',
      'Regards',
      'Sent from my phone',
      'On Monday Ann wrote:',
      '',
      '?',
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const words = (kept: readonly string[]) => kept.join(' ').match(/\w/u) !== null
        expect(words(trimMail(lines))).toBe(words(lines))
      }),
    )
  })
})
