import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Entry, Revision } from '@verbatim/contract'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTestHouse, shop, type TestHouse } from '../testing/test-house.ts'

describe('the revisions of a knowledge base', () => {
  let house: TestHouse
  const now = new Date(Date.now() - 60_000)
  beforeEach(async () => {
    house = await openTestHouse({ overrides: { now: () => now } })
  })
  afterEach(() => house.close())

  const entries = async (): Promise<Entry[]> => (await house.as('ana', 'get', '/entries')).body.items
  const entriesOf = async (number: number) => (await house.as('ana', 'get', `/revisions/${number}/entries`)).text
  const revisions = async (): Promise<Revision[]> => (await house.as('ana', 'get', '/revisions')).body.items
  const goBack = (number: number | string, tag = '*') =>
    house.as('ben', 'post', `/revisions/${number}/restore`).set('If-Match', tag)

  /** Saves, changes, adds, deletes, restores: revisions 1 to 5. Gives what each held, as the current list then said it. */
  async function makeHistory(): Promise<string[]> {
    const held: string[] = []
    const note = async () => held.push((await house.as('ana', 'get', '/entries')).text)
    await house.save('ana', shop)
    await note()
    const [hours, hiring] = await entries()
    await house
      .as('ben', 'patch', `/entries/${hours!.id}`)
      .set('If-Match', '*')
      .send({ answer: 'Never.\r\n😀' })
      .expect(200)
    await note()
    await house
      .as('ana', 'post', '/entries')
      .send({ question: 'New?', alternatives: ['x', 'y'], answer: 'Yes.' })
      .expect(201)
    await note()
    await house.as('ana', 'delete', `/entries/${hiring!.id}`).set('If-Match', '*').expect(204)
    await note()
    await house.as('ana', 'post', `/entries/${hiring!.id}/restore`).expect(201)
    await note()
    return held
  }

  it('are not found until something was saved', async () => {
    expectProblem(await house.as('ana', 'get', '/revisions'), 'knowledge_not_found')
    expectProblem(await house.as('ana', 'get', '/revisions/1'), 'revision_not_found')
    expectProblem(await goBack(1), 'revision_not_found')
  })

  it('say what was done, by whom and when, without gaps and newest first', async () => {
    await makeHistory()

    const common = {
      created_at: now.toISOString(),
      created_by: 'ana@example.com',
      restored_from: null,
      published: false,
    }
    expect(await revisions()).toEqual([
      { ...common, number: 5, action: 'entry_restored', entry_count: 4, changed_count: 1, published: true },
      { ...common, number: 4, action: 'entry_deleted', entry_count: 3, changed_count: 1 },
      { ...common, number: 3, action: 'entry_created', entry_count: 4, changed_count: 1 },
      {
        ...common,
        number: 2,
        action: 'entry_changed',
        entry_count: 3,
        changed_count: 1,
        created_by: 'ben@example.com',
      },
      { ...common, number: 1, action: 'document_saved', entry_count: 3, changed_count: 3 },
    ])
    const one = await house.as('ana', 'get', '/revisions/2')
    expect({ body: one.body, etag: one.headers['etag'] }).toEqual({ body: (await revisions())[3], etag: '"r2"' })
  })

  it('can each be read for ever, byte for byte as they were', async () => {
    const held = await makeHistory()
    await house.save('ana', { questions_and_answers: [] })

    for (const [index, text] of held.entries()) expect(await entriesOf(index + 1)).toBe(text)
    expect(JSON.parse(await entriesOf(6)).items).toEqual([])
  })

  it('can be searched and walked in pages, old ones too', async () => {
    await makeHistory()
    await house.save('ana', { questions_and_answers: [] })

    const first = (await house.as('ana', 'get', '/revisions/3/entries?limit=3')).body
    const second = (await house.as('ana', 'get', `/revisions/3/entries?limit=3&cursor=${first.next_cursor}`)).body
    expect([first.items.length, second.items.length, second.next_cursor, second.total]).toEqual([3, 1, null, 4])
    const found = (await house.as('ana', 'get', '/revisions/3/entries?search=HIRING')).body
    expect(found.items).toMatchObject([{ question: 'Are you currently hiring?' }])
  })

  it('are listed in pages', async () => {
    await makeHistory()

    const first = await house.as('ana', 'get', '/revisions?limit=3')
    const second = await house.as('ana', 'get', `/revisions?limit=3&cursor=${first.body.next_cursor}`)

    const numbers = [first, second].flatMap(({ body }) => body.items.map(({ number }: Revision) => number))
    expect(numbers).toEqual([5, 4, 3, 2, 1])
    expect([first.headers['etag'], first.body.total, second.body.next_cursor]).toEqual(['"r5"', 5, null])
    for (const key of ['x', 1.5, 1e300, null])
      expectProblem(
        await house.as('ana', 'get', `/revisions?cursor=${Buffer.from(JSON.stringify([key])).toString('base64url')}`),
        'invalid_request',
      )
  })

  it.each([1, 2, 4])(
    'can be gone back to: %i becomes a new one, with the same ids, words and order',
    async (number) => {
      const held = await makeHistory()

      const res = await goBack(number, '"r5"')

      expect(res.status).toBe(200)
      expect(res.headers['etag']).toBe('"r6"')
      expect(res.body).toMatchObject({
        number: 6,
        published: true,
        action: 'revision_restored',
        restored_from: number,
        created_by: 'ben@example.com',
      })
      const words = (text: string) =>
        JSON.parse(text).items.map(({ id, question, alternatives, answer, enabled }: Entry) => ({
          id,
          question,
          alternatives,
          answer,
          enabled,
        }))
      expect(words((await house.as('ana', 'get', '/entries')).text)).toEqual(words(held[number - 1]!))
      expect(res.body.entry_count).toBe(JSON.parse(held[number - 1]!).total)
      expect(words(await entriesOf(5))).toEqual(words(held[4]!))
    },
  )

  it('are what the bot answers from as soon as one was gone back to', async () => {
    await makeHistory()
    await goBack(1)

    const res = await house.ask('ana', 'What are your hours?')

    expect(res.body).toMatchObject({ response: shop.questions_and_answers[0]!.answer, revision: 6 })
  })

  it('get no new one when going back would change nothing', async () => {
    await makeHistory()
    const rows = await countRows(house.context.db)
    expect((await goBack(5)).body).toMatchObject({ number: 5, action: 'entry_restored' })
    // Revision 5 holds the same words as revision 3: the entry that was deleted in between is back.
    expect((await goBack(3)).body).toMatchObject({ number: 5 })
    expect(await countRows(house.context.db)).toEqual(rows)
  })

  it('count only what really differs when one is gone back to', async () => {
    await house.save('ana', shop)
    const [hours, hiring] = await entries()
    await house.as('ana', 'patch', `/entries/${hours!.id}`).set('If-Match', '*').send({ answer: 'X.' })
    await house.as('ana', 'patch', `/entries/${hours!.id}`).set('If-Match', '*').send({ answer: hours!.answer })
    await house.as('ana', 'patch', `/entries/${hiring!.id}`).set('If-Match', '*').send({ answer: 'Y.' })

    expect((await goBack(1)).body).toMatchObject({ number: 5, changed_count: 1 })
  })

  it('are gone back to only by somebody who has seen the latest', async () => {
    await makeHistory()
    const rows = await countRows(house.context.db)

    expectProblem(await house.as('ana', 'post', '/revisions/1/restore'), 'precondition_required')
    for (const tag of ['"r4"', 'W/"r5"', '"e5"', '"r1"']) expectProblem(await goBack(1, tag), 'precondition_failed')
    expect(await countRows(house.context.db)).toEqual(rows)
  })

  it('are gone back to by exactly one of ten at once', async () => {
    await makeHistory()

    const results = await Promise.all(Array.from({ length: 10 }, () => goBack(1, '"r5"')))

    expect(results.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await revisions())[0]!.number).toBe(6)
  })

  it.each(['0', '-1', '1.0', '01', '1e0', '99', '2147483648', '99999999999999999999', 'latest', '%00', '__proto__'])(
    'are not found under %s',
    async (number) => {
      await house.save('ana', shop)

      expectProblem(await house.as('ana', 'get', `/revisions/${number}`), 'revision_not_found')
      expectProblem(await house.as('ana', 'get', `/revisions/${number}/entries`), 'revision_not_found')
      expectProblem(await goBack(number), 'revision_not_found')
    },
  )

  it('do not let an org grow beyond its limit by going back', async () => {
    const small = await openTestHouse({ environment: { LIMIT_ENTRIES: '3' } })
    await small.save('ana', shop)
    const { body } = await small.as('ana', 'get', '/entries')
    await small.as('ana', 'delete', `/entries/${body.items[0].id}`).set('If-Match', '*').expect(204)
    await small.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' }).expect(201)

    expectProblem(await small.as('ana', 'post', `/entries/${body.items[0].id}/restore`), 'too_many_entries')
    expectProblem(await small.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' }), 'too_many_entries')
    expect((await small.as('ana', 'post', '/revisions/1/restore').set('If-Match', '*')).status).toBe(200)
    await small.close()
  })
})
