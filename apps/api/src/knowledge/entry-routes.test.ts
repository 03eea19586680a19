import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTestHouse, orgA, shop, type TestHouse } from '../testing/test-house.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const absent = '99999999-9999-4999-8999-999999999999'
const idOf = ({ id }: { id: string }) => id

describe('single entries', () => {
  let house: TestHouse
  const now = new Date(Date.now() - 60_000)
  beforeEach(async () => {
    house = await openTestHouse({ overrides: { now: () => now } })
  })
  afterEach(() => house.close())

  const add = async (more: object = {}) =>
    house.as('ana', 'post', '/entries').send({ question: 'Open on Sunday?', answer: 'No.', ...more })
  const list = async (query = '') => (await house.as('ana', 'get', `/entries${query}`)).body
  const remove = (id: string, tag = '*') => house.as('ana', 'delete', `/entries/${id}`).set('If-Match', tag)

  it('are created at the end, with an address and an ETag that can be used at once', async () => {
    await house.save('ana', shop)

    const res = await add({ alternatives: ['Sundays?'] })

    expect(res.status).toBe(201)
    expect(res.body).toEqual({
      id: expect.any(String),
      question: 'Open on Sunday?',
      alternatives: ['Sundays?'],
      answer: 'No.',
      enabled: true,
      answer_sha256: sha256('No.'),
      revision: 2,
      updated_at: now.toISOString(),
      updated_by: 'ana@example.com',
    })
    expect(res.headers).toMatchObject({ location: `/org/${orgA}/entries/${res.body.id}`, etag: '"e2"' })
    const read = await house.as('ben', 'get', `/entries/${res.body.id}`)
    expect({ body: read.body, etag: read.headers['etag'] }).toEqual({ body: res.body, etag: '"e2"' })
    expect((await list()).items.at(-1)).toEqual(res.body)
  })

  it('are the start of a knowledge base where there was none', async () => {
    expect(await list()).toEqual({ items: [], next_cursor: null, total: 0 })
    const { body } = await add({ enabled: false })

    expect(body).toMatchObject({ revision: 1, enabled: false })
    expect((await house.as('ana', 'get', '/questions_and_answers')).body.questions_and_answers).toHaveLength(1)
  })

  it.each([
    [{ question: 'Sunday?' }, { question: 'Sunday?' }],
    [{ answer: 'Yes!' }, { answer: 'Yes!', answer_sha256: sha256('Yes!') }],
    [{ alternatives: ['a', 'b', 'a'] }, { alternatives: ['a', 'b', 'a'] }],
    [{ alternatives: [] }, { alternatives: [] }],
    [{ enabled: false }, { enabled: false }],
  ])('are changed by %j in nothing else', async (change, expected) => {
    const { body: before, headers } = await add({ alternatives: ['x'] })

    const res = await house
      .as('ben', 'patch', `/entries/${before.id}`)
      .set('If-Match', headers['etag'] as string)
      .send(change)

    expect(res.status).toBe(200)
    expect(res.headers['etag']).toBe('"e2"')
    expect(res.body).toEqual({ ...before, revision: 2, updated_by: 'ben@example.com', ...expected })
    expect((await house.as('ana', 'get', `/entries/${before.id}`)).body).toEqual(res.body)
  })

  it('make no revision when a change changes nothing', async () => {
    const { body: before } = await add()
    const rows = await countRows(house.context.db)

    const res = await house.as('ben', 'patch', `/entries/${before.id}`).set('If-Match', '"e1"').send({ answer: 'No.' })

    expect({ body: res.body, etag: res.headers['etag'] }).toEqual({ body: before, etag: '"e1"' })
    expect(await countRows(house.context.db)).toEqual(rows)
  })

  it('are gone when deleted, and come back with id, words and place when restored', async () => {
    await house.save('ana', shop)
    const before = (await list()).items
    const deleted = await remove(before[1].id)
    expect({ status: deleted.status, text: deleted.text }).toEqual({ status: 204, text: '' })
    expectProblem(await house.as('ana', 'get', `/entries/${before[1].id}`), 'entry_not_found')
    expect((await list()).items).toEqual([before[0], before[2]])

    const restored = await house.as('ben', 'post', `/entries/${before[1].id}/restore`)

    expect(restored.status).toBe(201)
    expect(restored.headers).toMatchObject({ etag: '"e3"', location: `/org/${orgA}/entries/${before[1].id}` })
    expect(restored.body).toEqual({ ...before[1], revision: 3, updated_by: 'ben@example.com' })
    expect((await list()).items.map(idOf)).toEqual(before.map(idOf))
  })

  it('come back as they last were, after several lives', async () => {
    const { body } = await add()
    for (const answer of ['Maybe.', 'Ask.']) {
      await house.as('ana', 'patch', `/entries/${body.id}`).set('If-Match', '*').send({ answer, enabled: false })
      await remove(body.id)
      const restored = await house.as('ana', 'post', `/entries/${body.id}/restore`)
      expect(restored.body).toMatchObject({ id: body.id, answer, enabled: false })
    }
    expect((await list()).total).toBe(1)
  })

  it('are not restored while they are there, nor when they never were', async () => {
    const { body } = await add()

    expectProblem(await house.as('ana', 'post', `/entries/${body.id}/restore`), 'entry_not_deleted')
    expectProblem(await house.as('ana', 'post', `/entries/${absent}/restore`), 'entry_not_found')
  })

  it.each(['get', 'patch', 'delete'] as const)('are not found by %s under ids that name none', async (method) => {
    const { body } = await add()
    const rows = await countRows(house.context.db)
    for (const id of [
      absent,
      body.id.toUpperCase(),
      'x',
      '1',
      '%00',
      '..%2f..%2fetc%2fpasswd',
      '__proto__',
      `${body.id}%20`,
    ]) {
      const req = house.as('ana', method, `/entries/${id}`).set('If-Match', '*')
      expectProblem(await (method === 'patch' ? req.send({ answer: 'x' }) : req), 'entry_not_found')
    }
    expect(await countRows(house.context.db)).toEqual(rows)
  })

  it.each<[string, object, string]>([
    ['nothing to change', {}, ''],
    ['null as answer', { answer: null }, '/answer'],
    ['a blank question', { question: ' ' }, '/question'],
    ['a word as enabled', { enabled: 'yes' }, '/enabled'],
    ['a list as answer', { answer: ['x'] }, '/answer'],
  ])('are not changed by %s', async (_, change, pointer) => {
    const { body } = await add()

    const res = await house.as('ana', 'patch', `/entries/${body.id}`).set('If-Match', '*').send(change)

    expect(expectProblem(res, 'invalid_request').errors).toMatchObject([{ pointer }])
  })

  it('take no field that is not theirs to set, in a new entry or a change', async () => {
    const { body } = await add()
    const rows = await countRows(house.context.db)
    const { entryVersions, knowledgeBases } = house.context.db.models
    const attributes = [
      ...Object.entries(entryVersions.getAttributes()),
      ...Object.entries(knowledgeBases.getAttributes()),
    ]
    const columns = attributes.flatMap(([name, { field }]) => [name, String(field)])
    const own = new Set(['question', 'answer', 'alternatives', 'enabled'])
    const foreign = [
      ...new Set([...columns, 'id', 'role', 'revision', 'updated_by', 'version', 'constructor', 'toString']),
    ].filter((name) => !own.has(name))
    expect(foreign.length).toBeGreaterThan(20)
    for (const name of foreign) {
      for (const req of [
        house.as('ana', 'post', '/entries'),
        house.as('ana', 'patch', `/entries/${body.id}`).set('If-Match', '*'),
      ]) {
        const res = await req.send({ question: 'Q', answer: 'A', [name]: 1 })
        expect(expectProblem(res, 'invalid_request').errors).toMatchObject([{ pointer: `/${name}` }])
      }
    }
    expect(await countRows(house.context.db)).toEqual(rows)
  })

  it('are listed in pages that skip and repeat none while others are added and deleted', async () => {
    await house.save('ana', {
      questions_and_answers: Array.from({ length: 7 }, (_, index) => ({ question: `Q${index}`, answer: 'A' })),
    })
    const first = await list('?limit=3')
    await add()
    await remove(first.items[0].id)
    await remove(first.items[2].id)
    const second = await list(`?limit=3&cursor=${first.next_cursor}`)
    const third = await list(`?limit=3&cursor=${second.next_cursor}`)

    const questions = [first, second, third].flatMap(({ items }) =>
      items.map(({ question }: { question: string }) => question),
    )
    expect(questions).toEqual(['Q0', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Open on Sunday?'])
    expect([first.total, second.total, third.next_cursor]).toEqual([7, 6, null])
  })

  it.each([
    ['?limit=0', '?limit'],
    ['?limit=1001', '?limit'],
    ['?limit=x', '?limit'],
    ['?limit=1.5', '?limit'],
    ['?limit=1&limit=2', '?limit'],
    ['?search=a&search=b', '?search'],
    ['?cursor=x&cursor=y', '?cursor'],
    [`?orgId=${orgA}`, '?orgId'],
    ['?org_id=x', '?org_id'],
    ['?cursor=nonsense', '?cursor'],
    [`?cursor=${cursorOf([1])}`, '?cursor'],
    [`?cursor=${cursorOf(['1', absent])}`, '?cursor'],
    [`?cursor=${cursorOf([1, 'x'])}`, '?cursor'],
    [`?cursor=${cursorOf([1.5, absent])}`, '?cursor'],
    [`?cursor=${cursorOf([1e300, absent])}`, '?cursor'],
    [`?cursor=${cursorOf([1, { $gt: '' }])}`, '?cursor'],
    [`?cursor=${cursorOf({ length: 2 })}`, '?cursor'],
    [`?search=%00`, '?search'],
    [`?search=a%07`, '?search'],
    [`?search=${'a'.repeat(1001)}`, '?search'],
  ])('are not listed with %s', async (query, pointer) => {
    const res = await house.as('ana', 'get', `/entries${query}`)

    expect(expectProblem(res, 'invalid_request').errors).toMatchObject([{ pointer }])
  })
})

function cursorOf(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}
