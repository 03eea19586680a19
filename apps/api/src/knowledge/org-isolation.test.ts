import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Response } from 'supertest'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTestHouse, orgB, type Name, type TestHouse } from '../testing/test-house.ts'

const canaryOf = { ana: 'canary-of-org-a', carl: 'canary-of-org-b' }

describe('two orgs on one database', () => {
  let house: TestHouse
  const ids: Record<'ana' | 'carl', { entry: string; deleted: string; inquiry: string; cursor: string }> = {} as never

  beforeAll(async () => {
    house = await openTestHouse({ environment: { LOG_LEVEL: 'trace' } })
    for (const name of ['ana', 'carl'] as const) {
      const canary = canaryOf[name]
      await house.save(name, {
        questions_and_answers: Array.from({ length: 3 }, (_, index) => ({
          question: `${canary} ${index}?`,
          answer: canary,
        })),
      })
      const { body: page } = await house.as(name, 'get', '/entries?limit=1')
      const { body: list } = await house.as(name, 'get', '/entries')
      await house.as(name, 'delete', `/entries/${list.items[2].id}`).set('If-Match', '*').expect(204)
      const asked = await house.ask(name, `${canary} asked`)
      ids[name] = {
        entry: list.items[0].id,
        deleted: list.items[2].id,
        inquiry: asked.body.inquiry_id,
        cursor: page.next_cursor,
      }
    }
    // Org B has more revisions than org A.
    for (const answer of ['1', '2', '3'])
      await house
        .as('carl', 'patch', `/entries/${ids.carl.entry}`)
        .set('If-Match', '*')
        .send({ answer: `${canaryOf.carl} ${answer}` })
  })
  afterAll(() => house.close())

  const notShowing = (res: Response, name: Name = 'carl') => {
    expect(res.text + JSON.stringify(res.headers)).not.toContain(canaryOf[name as 'carl'])
    return res
  }

  it("answers 404 to an id of another org under one's own path, as if it did not exist, and touches nothing", async () => {
    const before = await countRows(house.context.db)
    const { entry, deleted, inquiry } = ids.carl
    const as = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string) =>
      house.as('ana', method, path).set('If-Match', '*')

    for (const req of [
      as('get', `/entries/${entry}`),
      as('patch', `/entries/${entry}`).send({ answer: 'stolen' }),
      as('delete', `/entries/${entry}`),
      as('post', `/entries/${entry}/restore`),
      as('post', `/entries/${deleted}/restore`),
      as('put', `/inquiries/${ids.ana.inquiry}/resolution`).send({ entry_id: entry }),
    ])
      expectProblem(notShowing(await req), 'entry_not_found')
    for (const req of [
      as('get', `/inquiries/${inquiry}`),
      as('put', `/inquiries/${inquiry}/resolution`).send({ entry_id: null }),
      as('put', `/inquiries/${inquiry}/resolution`).send({ entry_id: ids.ana.entry }),
      as('delete', `/inquiries/${inquiry}/resolution`),
    ])
      expectProblem(notShowing(await req), 'inquiry_not_found')
    for (const req of [
      as('get', '/revisions/4'),
      as('get', '/revisions/5/entries'),
      as('post', '/revisions/4/restore'),
    ])
      expectProblem(notShowing(await req), 'revision_not_found')
    expect(await countRows(house.context.db)).toEqual(before)
  })

  it('shows no word of another org in any list, search, page, answer or trace', async () => {
    for (const path of [
      '/questions_and_answers',
      '/entries',
      `/entries?search=${canaryOf.carl}`,
      '/entries?search=canary',
      `/entries?cursor=${ids.carl.cursor}`,
      '/revisions',
      '/revisions/1/entries',
      '/revisions/2/entries?search=canary',
      '/inquiries',
      '/inquiries?search=canary',
      `/inquiries?entry_id=${ids.carl.entry}`,
      '/model',
    ]) {
      expect({ path, status: notShowing(await house.as('ben', 'get', path)).status }).toEqual({ path, status: 200 })
    }
    const asked = await house.ask('ben', 'canary of org b 0?', { trace: true })
    notShowing(asked as Response)
  })

  it('takes an org from nowhere but the address', async () => {
    const before = await countRows(house.context.db)
    for (const more of [{ orgId: orgB }, { org_id: orgB }]) {
      expectProblem(
        await house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A', ...more }),
        'invalid_request',
      )
      expectProblem((await house.ask('ana', 'hello', more)) as Response, 'invalid_request')
      for (const path of ['/entries', '/inquiries', '/revisions'])
        expectProblem(await house.as('ana', 'get', path).query(more), 'invalid_request')
    }
    const headers = await house
      .as('ana', 'get', '/entries')
      .set({ 'X-Org-Id': orgB, 'X-Original-URL': `/org/${orgB}/entries` })
    expect(notShowing(headers).body.total).toBe(2)
    expect(await countRows(house.context.db)).toEqual(before)
  })

  it('counts revisions and entries of each by itself', async () => {
    expect((await house.as('ana', 'get', '/revisions')).body.total).toBe(2)
    expect((await house.as('carl', 'get', '/revisions')).body.total).toBe(5)
    expect((await house.as('ana', 'get', '/entries')).body.total).toBe(2)
  })

  it('writes the words of neither into the log, even at its most talkative', () => {
    expect(house.logs.length).toBeGreaterThan(30)
    for (const canary of Object.values(canaryOf)) expect(house.logs.join('\n')).not.toContain(canary)
  })
})
