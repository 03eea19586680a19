import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Entry } from '@verbatim/contract'
import { openTestHouse, orgA, type TestHouse } from '../testing/test-house.ts'
import { createKnowledgeCache } from './compiled-knowledge.ts'
import { readChangedEntries, readEntries } from './read-entries.ts'

describe('the compiled knowledge of an org', () => {
  let house: TestHouse

  beforeEach(async () => {
    house = await openTestHouse()
  })
  afterEach(() => house.close())

  const list = async () => (await house.as('ana', 'get', '/entries?limit=1000')).body.items as Entry[]
  const patch = async (entry: Entry, change: object) =>
    house.as('ana', 'patch', `/entries/${entry.id}`).set('If-Match', `"e${entry.revision}"`).send(change).expect(200)

  it('is the same read whole or made from any earlier revision by what changed', async () => {
    const { db } = house.context
    await house.save('ana', {
      questions_and_answers: Array.from({ length: 8 }, (_, index) => ({
        question: `Question ${index}?`,
        answer: `Answer ${index}`,
      })),
    })
    const [first, second, third, fourth] = await list()
    await patch(first!, { answer: 'changed once' })
    await patch(second!, { enabled: false })
    await house.as('ana', 'delete', `/entries/${third!.id}`).set('If-Match', `"e${third!.revision}"`).expect(204)
    await house.as('ana', 'post', '/entries').send({ question: 'New?', answer: 'New' }).expect(201)
    await house.as('ana', 'post', `/entries/${third!.id}/restore`).expect(201)
    await patch(
      (await list()).find(({ id }) => id === second!.id)!,
      { enabled: true, alternatives: ['Again?'] },
    )
    await house.save('ana', {
      questions_and_answers: [
        { question: fourth!.question, answer: 'only this one' },
        { question: 'Last?', answer: 'Last' },
      ],
    })
    await house.as('ana', 'post', '/revisions/4/restore').set('If-Match', '"r8"').expect(200)

    for (let to = 1; to <= 9; to++) {
      const whole = await readEntries(db, orgA, to)
      for (let from = 1; from < to; from++) {
        const entries = await readEntries(db, orgA, from)
        expect([...(await readChangedEntries(db, orgA, to, { revision: from, entries }))]).toEqual([...whole])
      }
    }
  })

  it('is compiled once for all questions that arrive together', async () => {
    await house.save('ana', { questions_and_answers: [{ question: 'Open?', answer: 'Yes' }] })
    const find = createKnowledgeCache(house.context.db)

    const found = await Promise.all(Array.from({ length: 20 }, () => find(orgA, 1)))

    expect(new Set(found).size).toBe(1)
  })

  it('still answers from an older revision that a late question asks for', async () => {
    await house.save('ana', { questions_and_answers: [{ question: 'Open?', answer: 'Yes' }] })
    await house.save('ana', { questions_and_answers: [{ question: 'Open?', answer: 'No' }] })
    const find = createKnowledgeCache(house.context.db)
    await find(orgA, 2)

    const older = await find(orgA, 1)

    expect([...older.entries.values()].map(({ answer }) => answer)).toEqual(['Yes'])
    expect((await find(orgA, 2)).revision).toBe(2)
  })

  it('is tried again after the database failed', async () => {
    await house.save('ana', { questions_and_answers: [{ question: 'Open?', answer: 'Yes' }] })
    const { db } = house.context
    const broken = {
      ...db,
      models: { ...db.models, entryVersions: { findAll: () => Promise.reject(new Error('disk')) } },
    } as never
    let current = broken as typeof db
    const find = createKnowledgeCache({
      get models() {
        return current.models
      },
    } as typeof db)
    await expect(find(orgA, 1)).rejects.toThrow('disk')

    current = db

    expect((await find(orgA, 1)).entries.size).toBe(1)
  })
})
