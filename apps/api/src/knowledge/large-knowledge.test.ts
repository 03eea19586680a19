import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

const items = Array.from({ length: 10_001 }, (_, index) => ({
  question: `Question ${index}?`,
  answer: `Answer ${index}.`,
}))
const full = { questions_and_answers: items.slice(0, 10_000) }

describe('a knowledge base of 10,000 entries', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    const res = await house.save('ana', full)
    expect(res.status).toBe(200)
  }, 60_000)
  afterAll(() => house.close())

  it('is kept whole', async () => {
    const { body } = await house.as('ana', 'get', '/questions_and_answers')

    expect(body).toEqual(full)
  })

  it('takes not one entry more, by a document or by itself', async () => {
    const before = await countRows(house.context.db)
    const document = expectProblem(await house.save('ana', { questions_and_answers: items }), 'invalid_request')
    expect(document.errors).toMatchObject([{ pointer: '/questions_and_answers' }])
    const single = await house.as('ana', 'post', '/entries').send(items[10_000])
    expect(expectProblem(single, 'too_many_entries').detail).toContain('10,000')

    expect(await countRows(house.context.db)).toEqual(before)
  })

  it('is edited at the cost of the edit: one row for the entry and one for the revision', async () => {
    const before = await countRows(house.context.db)
    const { body: page } = await house.as('ana', 'get', '/entries?limit=1&search=Question 5000?')
    const res = await house
      .as('ana', 'patch', `/entries/${page.items[0].id}`)
      .set('If-Match', '*')
      .send({ answer: 'New.' })
    expect(res.status).toBe(200)

    const wanted = structuredClone(full)
    wanted.questions_and_answers[5000]!.answer = 'Newer.'
    await house.save('ana', wanted)

    const after = await countRows(house.context.db)
    expect(Number(after.entry_versions) - Number(before.entry_versions)).toBe(2)
    expect(Number(after.revisions) - Number(before.revisions)).toBe(2)
  })

  it('is walked in pages without missing or repeating one', async () => {
    const questions: string[] = []
    let pages = 0
    for (let cursor: string | null = ''; cursor !== null; pages++) {
      const res = await house.as('ana', 'get', `/entries?limit=1000${cursor && `&cursor=${cursor}`}`)
      expect(res.body.total).toBe(10_000)
      questions.push(...res.body.items.map(({ question }: { question: string }) => question))
      cursor = res.body.next_cursor
    }

    expect(pages).toBe(10)
    expect(questions).toEqual(full.questions_and_answers.map(({ question }) => question))
  })
})
