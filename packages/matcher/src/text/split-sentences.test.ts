import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { splitSentences } from './split-sentences.ts'
import { splitWords } from './split-words.ts'

function read(text: string): string {
  return splitSentences(text)
    .map(({ words }) => words.join(' '))
    .join(' | ')
}

describe('splitSentences', () => {
  it.each([
    ['My parcel is late. Where is it?', 'my parcel is late | where is it'],
    ['first line\nsecond line', 'first line | second line'],
    ['Is it 3.5 kg, or more?', 'is it 3 5 kg or more'],
    ['what?!?! no way', 'what | no way'],
    ['', ''],
    ['?!', ''],
    ['営業時間は？', '営業 業時 時間 間は'],
  ])('reads %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('says where it pauses', () => {
    expect(splitSentences('I paid by card, twice (in May), can I get it back?')[0]!.pauses).toEqual([4, 5, 7])
    expect(splitSentences('Hello, I paid by card')[0]!.pauses).toEqual([])
    const joined = splitSentences('When are you open, on Monday and do you fix, say, punctures?')
    expect(joined.map(({ pauses }) => pauses)).toEqual([[4], [3, 4]])
  })

  it.each([
    [
      'We open at 9 a.m. on Sundays and close at 5 p.m. most days',
      'we open at 9 am on sundays and close at 5 pm most days',
    ],
    ['I came at 5 p.m. Where were you?', 'i came at 5 pm | where were you'],
    ['I live in the U.K. Do you deliver?', 'i live in the uk | do you deliver'],
    ['The U.K. is far', 'the uk is far'],
    ['I sew, e.g. when it rains. Do you?', 'i sew eg when it rains | do you'],
    ['Cards, pens etc. are late', 'cards pens etc are late'],
    ['Cards, pens etc. When do they come?', 'cards pens etc | when do they come'],
    ['Is no. 5 or No. a7 in stock?', 'is no 5 or no a7 in stock'],
    ['I guess no. My parcel is late', 'i guess no | my parcel is late'],
    ['I bought 3. My parcel is late', 'i bought 3 | my parcel is late'],
    ['I want vitamin C. Cancel my order', 'i want vitamin c | cancel my order'],
    ['The cake was left in the sun. I want it back', 'the cake was left in the sun | i want it back'],
  ])('reads the points of %j as %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Hi Anna, are you open on sundays? Thanks in advance. Best regards, Tom', 'are you open on sundays'],
    ['hi there do you have shoes thanks', 'do you have shoes'],
    ['Good morning team, I hope you are well. My parcel is late', 'my parcel is late'],
    ['I have a question: is there parking', 'is there parking'],
    ['Where is my order?\nThank you so much for your help!', 'where is my order'],
    ['hello bot', 'bot'],
  ])('leaves out of %j what is only polite', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['Where is my order? Please, cancel it', 'where is my order | cancel it'],
    ['When do you open, please, Tuesday', 'when do you open tuesday'],
    ['Where is my parcel? Thanks. A human', 'where is my parcel | a human'],
    ['Cancel my plan. Please. Not pause', 'cancel my plan | not pause'],
    ['U.K. deliveries to St. Ives. Mr. Smith asks', 'uk deliveries to st ives | mr smith asks'],
    ['thank you', 'thank you'],
    ['Hello!', 'hello'],
    ['I need help, please!', 'i need help please'],
    ['how do i thank my driver', 'how do i thank my driver'],
    ['please help me cancel my order', 'please help me cancel my order'],
    ['can you help me with a refund please', 'can you help me with a refund'],
    ['Thanks, where?', 'where'],
    ['When do you deliver, morning or evening?', 'when do you deliver morning or evening'],
    ['Good evening. Thanks. Refund?', 'refund'],
    ['Dear refund team, when?', 'refund team when'],
    ['Hello order status, please help me', 'order status'],
    ['do you sell greeting cards', 'do you sell greeting cards'],
  ])('keeps of %j what is asked', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['When are you open and do you fix punctures?', 'when are you open | do you fix punctures'],
    ['is it far and where can I park', 'is it far | where can i park'],
    ['Do you know when and how I can pay?', 'do you know when | how i can pay'],
    ['I came by and did not find you', 'i came by and did not find you'],
    ['Do you have salt and pepper?', 'do you have salt and pepper'],
    ['why and how do I pay', 'why and how do i pay'],
  ])('splits %j where a second question begins', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('leaves something of every text that has a word, at most 256', () => {
    const polite = fc.constantFrom(
      'hi',
      'thanks',
      'please',
      'dear',
      'Tom',
      'good',
      'morning',
      'shoes',
      ', ',
      '. ',
      '! ',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(polite, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 400 }),
        (pieces) => {
          const text = pieces.join(' ')
          const words = splitSentences(text).flatMap((sentence) => sentence.words)
          expect(words.length).toBeLessThanOrEqual(256)
          expect(words.length > 0).toBe(splitWords(text).length > 0)
        },
      ),
    )
  })

  it('takes no longer for a hostile text', () => {
    const started = Date.now()
    for (const piece of ['. ', ', ', '(', ' -', '!', '\n', 'hi ', 'a. ']) splitSentences(piece.repeat(50_000))
    expect(Date.now() - started).toBeLessThan(400)
  })
})

describe('splitSentences of one knowledge base', () => {
  const isOwn = (word: string) => ['slack', 'sunday', 'good', 'morning', 'thank'].includes(word)

  it.each([
    ['Hello Slack, do you integrate?', 'slack do you integrate'],
    ['Good morning cards', 'good morning cards'],
    ['cards to say thank you', 'cards to say thank you'],
    ['Hello Anna, do you integrate?', 'do you integrate'],
  ])('keeps of %j what it knows', (text, expected) => {
    const sentences = splitSentences(text, undefined, isOwn)
    expect(sentences.map(({ words }) => words.join(' ')).join(' | ')).toBe(expected)
  })

  it('tells what ends with a question mark', () => {
    const asked = splitSentences('My cake is late! Where is it? I wait.\nis it lost??').map(
      ({ isQuestion }) => isQuestion,
    )
    expect(asked).toEqual([false, true, false, true])
    const marked = splitSentences('Are you open?! I came by. Habt ihr offen？').map(({ isQuestion }) => isQuestion)
    expect(marked).toEqual([true, false, true])
    expect(splitSentences('where is it? :)')[0]!.isQuestion).toBe(true)
  })
})
