import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

const entries = [
  { question: 'Do you give 100% refunds?', answer: 'Within 30 days.' },
  { question: 'What is snake_case?', answer: 'A way to write names.' },
  { question: 'Where is C:\\temp?', answer: 'On the disk.' },
  { question: 'Über uns?', answer: 'Wir sind eine ÄPFEL-Firma in STRASSBURG.' },
  { question: 'Работаете ли вы?', answer: 'ДА.' },
  { question: 'ﬁnal sale?', alternatives: ['Half-price "SALE"?'], answer: "It's all gone." },
  { question: 'Line\nbreak?', answer: 'Tab\there.' },
]

describe('GET /org/:orgId/entries?search=', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    await house.save('ana', { questions_and_answers: entries })
  })
  afterAll(() => house.close())

  const search = async (text: string) => {
    const res = await house.as('ana', 'get', '/entries').query({ search: text })
    return res.body.items.map(({ question }: { question: string }) =>
      entries.findIndex((entry) => entry.question === question),
    )
  }

  it.each<[string, string, number[]]>([
    ['a per cent sign is itself', '%', [0]],
    ['an underscore is itself', '_', [1]],
    ['a backslash is itself', '\\', [2]],
    ['a per cent sign in the middle is no wildcard', 'D%s', []],
    ['a quote is itself', `'s all`, [5]],
    ['double quotes are themselves', '"sale"', [5]],
    ['case does not matter', 'DO YOU GIVE', [0]],
    ['nor that of other alphabets', 'работаете', [4]],
    ['nor that of letters with marks', 'äpfel', [3]],
    ['nor the other way round', 'ÜBER', [3]],
    ['a ligature is its letters', 'final', [5]],
    ['answers are searched', 'names', [1]],
    ['alternatives are searched', 'half-price', [5]],
    ['white space counts', 'Line\nbreak', [6]],
    ['a question mark is no placeholder', '?', [0, 1, 2, 3, 4, 5, 6]],
    ['a colon is no replacement', ':\\temp', [2]],
    ['nothing is found where nothing is', 'unicorn', []],
    ['an empty search finds all', '', [0, 1, 2, 3, 4, 5, 6]],
  ])('%s', async (_, text, found) => {
    expect(await search(text)).toEqual(found)
  })

  it('counts and pages only what was found', async () => {
    const first = (await house.as('ana', 'get', '/entries?search=is&limit=1')).body
    const second = (await house.as('ana', 'get', `/entries?search=is&limit=1&cursor=${first.next_cursor}`)).body

    expect([first.total, first.items.length, second.items.length, second.next_cursor]).toEqual([2, 1, 1, null])
  })

  it('finds the new words after an edit, and the old ones no more', async () => {
    const { body } = await house.as('ana', 'post', '/entries').send({ question: 'Zebra?', answer: 'Okapi.' })
    await house.as('ana', 'patch', `/entries/${body.id}`).set('If-Match', '*').send({ answer: 'Quagga.' })

    expect((await house.as('ana', 'get', '/entries?search=quagga')).body.total).toBe(1)
    expect((await house.as('ana', 'get', '/entries?search=okapi')).body.total).toBe(0)
  })
})
