import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTestHouse, shop, type TestHouse } from '../testing/test-house.ts'

const path = '/questions_and_answers'
const documentOf = (...items: object[]) => ({ questions_and_answers: items })

describe('the questions and answers of an org as one document', () => {
  let house: TestHouse
  beforeEach(async () => {
    house = await openTestHouse()
  })
  afterEach(() => house.close())

  const read = async () => (await house.as('ana', 'get', path)).body
  const entries = async () => (await house.as('ana', 'get', '/entries')).body.items

  it('are not found until something was saved', async () => {
    expectProblem(await house.as('ana', 'get', path), 'knowledge_not_found')
  })

  it("come back exactly as the article's integrators sent them, from the save and from every reading", async () => {
    const saved = await house.save('ana', shop)

    expect(saved.status).toBe(200)
    expect(saved.headers).toMatchObject({ etag: '"r1"', 'content-type': 'application/json; charset=utf-8' })
    expect(saved.text).toBe(JSON.stringify(shop))
    const got = await house.as('ben', 'get', path)
    expect(got.text).toBe(JSON.stringify(shop))
    expect(got.headers).toMatchObject({ etag: '"r1"', 'cache-control': 'no-store' })
  })

  it('replace what was there, in the order that was sent', async () => {
    await house.save('ana', shop)
    const wanted = documentOf(
      { question: 'Z first', answer: '1' },
      { question: 'What do you sell?', answer: 'Hats.' },
      { question: 'A last', answer: '2' },
    )

    await house.save('ana', wanted)

    expect(await read()).toEqual(wanted)
  })

  it('may be none at all, and then are found', async () => {
    await house.save('ana', shop)
    const res = await house.save('ana', documentOf())

    expect(res.body).toEqual(documentOf())
    expect((await house.as('ana', 'get', path)).body).toEqual(documentOf())
    expect(await house.ask('ana', 'What are your hours?')).toMatchObject({ body: { outcome: 'handed_off' } })
  })

  it('are found after a first save of none', async () => {
    await house.save('ana', documentOf())

    const res = await house.as('ana', 'get', path)
    expect({ status: res.status, etag: res.headers['etag'] }).toEqual({ status: 200, etag: '"r1"' })
  })

  it('keep the ids of entries whose question is still there', async () => {
    await house.save('ana', shop)
    const [hours, hiring, sell] = await entries()
    await house.save(
      'ana',
      documentOf(
        { question: sell.question, answer: 'New.' },
        { question: 'Other?', answer: 'O.' },
        { ...shop.questions_and_answers[0] },
      ),
    )

    const after = await entries()
    expect(after.map(({ id }: { id: string }) => id)).toEqual([sell.id, expect.any(String), hours.id])
    expect(after[1].id).not.toBe(hiring.id)
    expect(after[2]).toMatchObject({ ...hours, revision: 1 })
    expect(after[0]).toMatchObject({ answer: 'New.', revision: 2 })
  })

  it('keep alternatives where the document is silent, and drop them where it says none', async () => {
    const alternatives = ['Opening times?', 'When open?']
    await house.save('ana', documentOf({ question: 'Hours?', answer: '9 to 5', alternatives }))
    await house.save('ana', documentOf({ question: 'Hours?', answer: '9 to 6' }))
    expect(await read()).toEqual(documentOf({ question: 'Hours?', answer: '9 to 6', alternatives }))

    await house.save('ana', documentOf({ question: 'Hours?', answer: '9 to 6', alternatives: [] }))
    expect(await read()).toEqual(documentOf({ question: 'Hours?', answer: '9 to 6' }))
  })

  it('keep an entry disabled that was disabled', async () => {
    await house.save('ana', shop)
    const [entry] = await entries()
    await house.as('ana', 'patch', `/entries/${entry.id}`).set('If-Match', '*').send({ enabled: false }).expect(200)

    await house.save('ana', shop)

    expect((await entries())[0]).toMatchObject({ id: entry.id, enabled: false })
  })

  it('may hold the same question twice, each with its own answer and id', async () => {
    const twice = documentOf({ question: 'Same?', answer: 'One.' }, { question: 'Same?', answer: 'Two.' })
    await house.save('ana', twice)
    const before = await entries()
    await house.save('ana', documentOf(...twice.questions_and_answers, { question: 'Same?', answer: 'Three.' }))

    expect((await entries()).slice(0, 2)).toEqual(before)
    expect(await read()).toMatchObject({
      questions_and_answers: [{ answer: 'One.' }, { answer: 'Two.' }, { answer: 'Three.' }],
    })
  })

  it('make no revision when a save changes nothing', async () => {
    await house.save('ana', shop)
    const before = await countRows(house.context.db)

    const res = await house.save('ben', shop)

    expect({ status: res.status, etag: res.headers['etag'] }).toEqual({ status: 200, etag: '"r1"' })
    expect(await countRows(house.context.db)).toEqual(before)
  })

  it('are not overwritten unseen by somebody who sends the ETag of what they read', async () => {
    await house.save('ana', shop)
    const stale = await house.as('ben', 'get', path)
    await house.save('ana', documentOf({ question: 'Q?', answer: 'A.' }))

    const res = await house
      .as('ben', 'post', path)
      .set('If-Match', stale.headers['etag'] as string)
      .send(shop)

    expectProblem(res, 'precondition_failed')
    expect(await read()).toEqual(documentOf({ question: 'Q?', answer: 'A.' }))
    const fresh = await house.as('ben', 'post', path).set('If-Match', '"r2"').send(shop)
    expect({ status: fresh.status, etag: fresh.headers['etag'] }).toEqual({ status: 200, etag: '"r3"' })
  })

  it('let one of ten savers with the same ETag win, and keep theirs whole', async () => {
    await house.save('ana', shop)
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        house
          .as('ana', 'post', path)
          .set('If-Match', '"r1"')
          .send(documentOf({ question: `Q${index}`, answer: `A${index}` })),
      ),
    )

    const won = results.filter(({ status }) => status === 200)
    expect(won).toHaveLength(1)
    for (const res of results) if (res !== won[0]) expectProblem(res, 'precondition_failed')
    expect(await read()).toEqual(won[0]!.body)
  })

  it('are each whole when ten save at once without an ETag', async () => {
    const documents = Array.from({ length: 10 }, (_, index) =>
      documentOf(...Array.from({ length: 20 }, (_, row) => ({ question: `Q${row}`, answer: `A${index}` }))),
    )
    const results = await Promise.all(documents.map((document) => house.save('ana', document)))

    expect(results.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(documents).toContainEqual(await read())
    expect(
      (await house.as('ana', 'get', '/revisions')).body.items.map(({ number }: { number: number }) => number),
    ).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it.each<[string, unknown, string]>([
    ['no document', {}, '/questions_and_answers'],
    ['a list', [], ''],
    ['null instead of the list', { questions_and_answers: null }, '/questions_and_answers'],
    ['an object instead of the list', { questions_and_answers: {} }, '/questions_and_answers'],
    ['a text as an item', documentOf('x' as never), '/questions_and_answers/0'],
    ['an item without an answer', documentOf({ question: 'Q' }), '/questions_and_answers/0/answer'],
    ['an item without a question', documentOf({ answer: 'A' }), '/questions_and_answers/0/question'],
    ['a blank question', documentOf({ question: ' \n\t', answer: 'A' }), '/questions_and_answers/0/question'],
    ['a number as answer', documentOf({ question: 'Q', answer: 5 }), '/questions_and_answers/0/answer'],
    ['an id', documentOf({ question: 'Q', answer: 'A', id: 'x' }), '/questions_and_answers/0/id'],
    [
      'a text as alternatives',
      documentOf({ question: 'Q', answer: 'A', alternatives: 'x' }),
      '/questions_and_answers/0/alternatives',
    ],
    [
      'a blank alternative',
      documentOf({ question: 'Q', answer: 'A', alternatives: ['x', ''] }),
      '/questions_and_answers/0/alternatives/1',
    ],
    ['a field beside the list', { ...documentOf(), 'a/b~c': 1 }, '/a~1b~0c'],
    ['an org', { ...documentOf(), org_id: 'x' }, '/org_id'],
  ])('are refused as a whole with %s, and the place is named', async (_, body, pointer) => {
    await house.save('ana', shop)
    const before = await countRows(house.context.db)

    const problem = expectProblem(await house.save('ana', body), 'invalid_request')

    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer])
    expect(await countRows(house.context.db)).toEqual(before)
  })

  it('name every wrong place, up to fifty', async () => {
    const wrong = documentOf(...Array.from({ length: 60 }, () => ({ question: '', answer: 'A' })))

    const problem = expectProblem(await house.save('ana', wrong), 'invalid_request')

    expect(problem.errors).toHaveLength(50)
    expect(problem.detail).toContain('60 things')
  })
})
