import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Entry } from '@verbatim/contract'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTestHouse, type TestHouse } from '../testing/test-house.ts'

describe('an entry that two people edit', () => {
  let house: TestHouse
  let entry: Entry
  let tag: string

  beforeAll(async () => {
    house = await openTestHouse()
  })
  beforeEach(async () => {
    const res = await house.as('ana', 'post', '/entries').send({ question: 'Q?', answer: 'A.' })
    entry = res.body
    tag = res.headers['etag'] as string
  })
  afterAll(() => house.close())

  const patch = (ifMatch: string | undefined, answer = 'New.', name: 'ana' | 'ben' = 'ana') => {
    const req = house.as(name, 'patch', `/entries/${entry.id}`)
    if (ifMatch !== undefined) void req.set('If-Match', ifMatch)
    return req.send({ answer })
  }
  const stored = async (): Promise<Entry> => (await house.as('ana', 'get', `/entries/${entry.id}`)).body

  it('is not changed or deleted by somebody who does not say which version they saw', async () => {
    expectProblem(await patch(undefined), 'precondition_required')
    expectProblem(await house.as('ana', 'delete', `/entries/${entry.id}`), 'precondition_required')
    expect(await stored()).toEqual(entry)
  })

  it.each(['"e999999"', '"e0"', 'e1', '""', '', '"r1"', '"E1"', '"*"', 'nonsense, "e0"'])(
    'is not changed for the tag %s, and the refusal shows what is stored',
    async (wrong) => {
      const change = expectProblem(await patch(wrong), 'precondition_failed')
      const removal = expectProblem(
        await house.as('ana', 'delete', `/entries/${entry.id}`).set('If-Match', wrong),
        'precondition_failed',
      )

      expect(change.current).toEqual(entry)
      expect(removal.current).toEqual(entry)
      expect(await stored()).toEqual(entry)
    },
  )

  it('is not changed for a weak tag, which does not promise equal bytes', async () => {
    expectProblem(await patch(`W/${tag}`), 'precondition_failed')
  })

  it('is changed for its tag, for a list that holds it, and for any version by a star', async () => {
    expect((await patch(tag, 'One.')).body.answer).toBe('One.')
    const { revision } = await stored()
    expect((await patch(`"e1000000" , "e${revision}"`, 'Two.')).body.answer).toBe('Two.')
    expect((await patch('*', 'Three.')).body.answer).toBe('Three.')
  })

  it('is refused to the second editor with the words of the first, who is named', async () => {
    await patch(tag, 'Ana was first.')

    const problem = expectProblem(await patch(tag, 'Ben was second.', 'ben'), 'precondition_failed')

    expect(problem.current).toMatchObject({ id: entry.id, answer: 'Ana was first.', updated_by: 'ana@example.com' })
    expect(problem.detail).toContain('ana@example.com')
  })

  it('is changed by exactly one of twenty who send the same tag at once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => patch(tag, `Writer ${index}`)))

    const won = results.filter(({ status }) => status === 200)
    expect(won).toHaveLength(1)
    expect(await stored()).toEqual(won[0]!.body)
    for (const res of results.filter(({ status }) => status !== 200))
      expect(expectProblem(res, 'precondition_failed').current).toEqual(won[0]!.body)
  })

  it('is either changed or deleted, never both, when both come with the same tag', async () => {
    const results = await Promise.all([
      patch(tag),
      house.as('ben', 'delete', `/entries/${entry.id}`).set('If-Match', tag),
      patch(tag),
      house.as('ben', 'delete', `/entries/${entry.id}`).set('If-Match', tag),
    ])

    expect(results.filter(({ status }) => status < 300)).toHaveLength(1)
    for (const { status, body } of results)
      if (status >= 300) expect(['precondition_failed', 'entry_not_found']).toContain(body.code)
  })

  it('is restored by exactly one of several at once', async () => {
    await house.as('ana', 'delete', `/entries/${entry.id}`).set('If-Match', tag).expect(204)

    const results = await Promise.all(
      Array.from({ length: 8 }, () => house.as('ana', 'post', `/entries/${entry.id}/restore`)),
    )

    expect(results.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const res of results) if (res.status !== 201) expectProblem(res, 'entry_not_deleted')
  })

  it('is saved beside nineteen others at the same moment without one of them failing', async () => {
    const created = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        house.as(index % 2 ? 'ana' : 'ben', 'post', '/entries').send({ question: `Q${index}`, answer: `A${index}` }),
      ),
    )
    expect(created.map(({ status }) => status)).toEqual(Array(20).fill(201))

    const changed = await Promise.all(
      created.map(({ body, headers }, index) =>
        house
          .as('ana', 'patch', `/entries/${body.id}`)
          .set('If-Match', headers['etag'] as string)
          .send({ answer: `B${index}` }),
      ),
    )
    expect(changed.map(({ status, body }) => ({ status, answer: body.answer }))).toEqual(
      changed.map((_, index) => ({ status: 200, answer: `B${index}` })),
    )
    const numbers = changed.map(({ body }) => body.revision)
    expect(new Set(numbers).size).toBe(20)
  })
})
