import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Inquiry, InquiryPage } from '@verbatim/contract'
import { countRows } from '../testing/count-rows.ts'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTestHouse, shop, type Name, type TestHouse } from '../testing/test-house.ts'

const absent = '99999999-9999-4999-8999-999999999999'
const textsOf = ({ items }: InquiryPage) => items.map(({ text }) => text)

describe('inquiries', () => {
  let house: TestHouse
  let clock: number
  const startOfDay = new Date(Date.now() - 600_000).getTime()

  const list = async (query: Record<string, string> = {}, name: Name = 'ana'): Promise<InquiryPage> =>
    (await house.as(name, 'get', '/inquiries').query(query)).body
  const ask = async (text: string) => {
    clock += 1_000
    return (await house.ask('ben', text)).body
  }

  describe('that were asked', () => {
    const texts = [
      'What are your hours?',
      'do you deliver to the moon',
      'Are you currently hiring?',
      '100% sure_thing?',
      'Über ÄPFEL?',
      'where is c:\\temp',
    ]

    beforeAll(async () => {
      clock = startOfDay
      house = await openTestHouse({ overrides: { now: () => new Date(clock) } })
      await ask('before anything was saved')
      await house.save('ana', shop)
      for (const text of texts) await ask(text)
    })
    afterAll(() => house.close())

    it('are listed newest first, whole', async () => {
      const page = await list()

      expect(textsOf(page)).toEqual([...texts].reverse().concat('before anything was saved'))
      expect(page).toMatchObject({ total: 7, next_cursor: null })
      expect(page.items[5]).toEqual({
        id: expect.any(String),
        text: 'What are your hours?',
        outcome: 'answered',
        reason: null,
        entry_id: expect.any(String),
        revision: 1,
        response_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        engine: 'exact',
        confidence: 1,
        candidates: expect.any(Array),
        latency_ms: expect.any(Number),
        asker: 'ben@example.com',
        asked_at: new Date(startOfDay + 2_000).toISOString(),
        resolution: null,
      })
      expect(page.items[5]!.candidates.length).toBeLessThanOrEqual(3)
    })

    it('can each be read', async () => {
      const page = await list()
      const res = await house.as('ben', 'get', `/inquiries/${page.items[0]!.id}`)

      expect(res.body).toEqual(page.items[0])
    })

    it.each<[string, Record<string, string>, number[]]>([
      ['their outcome', { outcome: 'answered' }, [2, 0]],
      ['their reason', { reason: 'no_knowledge' }, [-1]],
      ['both', { outcome: 'answered', reason: 'no_knowledge' }, []],
      ['words', { search: 'HOURS' }, [0]],
      ['a per cent sign', { search: '%' }, [3]],
      ['an underscore', { search: '_' }, [3]],
      ['a backslash', { search: '\\' }, [5]],
      ['words with marks, in the other case', { search: 'äpfel' }, [4]],
      ['words that were not asked', { search: 'unicorn' }, []],
      ['what is not resolved', { resolved: 'false', outcome: 'answered' }, [2, 0]],
      ['what is resolved', { resolved: 'true' }, []],
      ['a time after which they came', { asked_after: new Date(startOfDay + 5_000).toISOString() }, [5, 4, 3]],
      ['a time before which they came', { asked_before: new Date(startOfDay + 2_000).toISOString() }, [-1]],
      ['an entry that none got', { entry_id: absent }, []],
    ])('are filtered by %s', async (_, query, found) => {
      const page = await list(query)

      expect(textsOf(page)).toEqual(found.map((index) => texts[index] ?? 'before anything was saved'))
      expect(page.total).toBe(found.length)
    })

    it('are filtered by the entry that answered', async () => {
      const { items } = await list({ outcome: 'answered' })

      expect(textsOf(await list({ entry_id: items[0]!.entry_id! }))).toEqual([texts[2]])
      expect(textsOf(await list({ entry_id: items[0]!.entry_id!.toUpperCase() }))).toEqual([texts[2]])
    })

    it.each([
      ['outcome=lost', '?outcome'],
      ['reason=none', '?reason'],
      ['resolved=maybe', '?resolved'],
      ['entry_id=x', '?entry_id'],
      ['asked_after=yesterday', '?asked_after'],
      ['asked_before=2026-13-01T00:00:00Z', '?asked_before'],
      ['outcome=answered&outcome=handed_off', '?outcome'],
      ['cursor=x', '?cursor'],
      [`cursor=${Buffer.from('["x"]').toString('base64url')}`, '?cursor'],
      ['search=%00', '?search'],
      ['unknown=1', '?unknown'],
    ])('are not listed with %s', async (query, pointer) => {
      const res = await house.as('ana', 'get', `/inquiries?${query}`)

      expect(expectProblem(res, 'invalid_request').errors).toMatchObject([{ pointer }])
    })

    it('are not found under ids that name none', async () => {
      for (const id of [absent, 'x', '%00', '__proto__']) {
        expectProblem(await house.as('ana', 'get', `/inquiries/${id}`), 'inquiry_not_found')
        expectProblem(await house.as('ana', 'delete', `/inquiries/${id}/resolution`), 'inquiry_not_found')
        expectProblem(
          await house.as('ana', 'put', `/inquiries/${id}/resolution`).send({ entry_id: null }),
          'inquiry_not_found',
        )
      }
    })
  })

  describe('that go on arriving', () => {
    it('shift no page of a list that somebody walks', async () => {
      clock = startOfDay
      house = await openTestHouse({ overrides: { now: () => new Date(clock) } })
      for (let index = 0; index < 7; index++) await ask(`old ${index}`)
      const walked: string[] = []
      let arrived = 0
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: InquiryPage = await list({ limit: '3', ...(cursor && { cursor }) })
        walked.push(...textsOf(page))
        cursor = page.next_cursor
        await ask(`new ${arrived++}`)
      }

      expect(walked).toEqual(['old 6', 'old 5', 'old 4', 'old 3', 'old 2', 'old 1', 'old 0'])
      expect((await list()).total).toBe(10)
      await house.close()
    })

    it('are walked whole when many came in the same millisecond', async () => {
      clock = startOfDay
      house = await openTestHouse({ overrides: { now: () => new Date(clock) } })
      await Promise.all(Array.from({ length: 25 }, (_, index) => house.ask('ana', `at once ${index}`)))
      const ids = new Set<string>()
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: InquiryPage = await list({ limit: '4', ...(cursor && { cursor }) })
        for (const { id } of page.items) ids.add(id)
        cursor = page.next_cursor
      }

      expect(ids.size).toBe(25)
      await house.close()
    })
  })

  describe('that a person mends', () => {
    let inquiry: Inquiry
    let entryId: string

    beforeAll(async () => {
      clock = startOfDay
      house = await openTestHouse({ overrides: { now: () => new Date(clock) } })
      await house.save('ana', shop)
      entryId = (await house.as('ana', 'get', '/entries')).body.items[0].id
    })
    beforeEach(async () => {
      const { inquiry_id } = await ask('do you deliver to the moon')
      inquiry = (await house.as('ana', 'get', `/inquiries/${inquiry_id}`)).body
    })
    afterAll(() => house.close())

    const resolve = (body: unknown, id = inquiry.id, name: Name = 'ana') =>
      house.as(name, 'put', `/inquiries/${id}/resolution`).send(body as object)

    it('say by which entry, by whom and when, and are no longer open', async () => {
      clock += 5_000
      const res = await resolve({ entry_id: entryId })

      expect(res.status).toBe(200)
      expect(res.body).toEqual({
        ...inquiry,
        resolution: { entry_id: entryId, resolved_at: new Date(clock).toISOString(), resolved_by: 'ana@example.com' },
      })
      expect((await house.as('ben', 'get', `/inquiries/${inquiry.id}`)).body).toEqual(res.body)
      expect((await list({ resolved: 'true' })).items.map(({ id }) => id)).toContain(inquiry.id)
      expect((await list({ resolved: 'false' })).items.map(({ id }) => id)).not.toContain(inquiry.id)
    })

    it('can be dismissed without an entry', async () => {
      expect((await resolve({ entry_id: null })).body.resolution).toMatchObject({ entry_id: null })
      expect((await list({ resolved: 'true' })).items.map(({ id }) => id)).toContain(inquiry.id)
    })

    it('can be opened again, and mended again by somebody else', async () => {
      await resolve({ entry_id: entryId })
      expect((await house.as('ben', 'delete', `/inquiries/${inquiry.id}/resolution`)).body).toEqual(inquiry)
      expect((await house.as('ben', 'delete', `/inquiries/${inquiry.id}/resolution`)).status).toBe(200)
      expect((await resolve({ entry_id: null }, inquiry.id, 'ben')).body.resolution.resolved_by).toBe('ben@example.com')
    })

    it('are not mended by an entry that is not there', async () => {
      const added = (await house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' })).body.id
      await house.as('ana', 'delete', `/entries/${added}`).set('If-Match', '*')
      const before = await countRows(house.context.db)

      expectProblem(await resolve({ entry_id: absent }), 'entry_not_found')
      expectProblem(await resolve({ entry_id: added }), 'entry_not_found')
      expect(await countRows(house.context.db)).toEqual(before)
    })

    it('take nothing else from a body', async () => {
      const before = await countRows(house.context.db)
      const { inquiries } = house.context.db.models
      const columns = Object.values(inquiries.getAttributes()).map(({ field }) => String(field))
      for (const name of columns.filter((name) => name !== 'entry_id')) {
        const res = await resolve({ entry_id: null, [name]: 'x' })
        expect(expectProblem(res, 'invalid_request').errors).toMatchObject([{ pointer: `/${name}` }])
      }
      for (const body of [{}, { entry_id: 'x' }, { entry_id: 5 }, [], { entry_id: [entryId] }])
        expectProblem(await resolve(body), 'invalid_request')
      expect(await countRows(house.context.db)).toEqual(before)
    })
  })
})
