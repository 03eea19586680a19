import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { openTestHouse, orgA, people, type TestHouse } from '../testing/test-house.ts'
import { issueToken } from '../testing/token-forge.ts'

const canaries = {
  question: 'canary-question',
  answer: 'canary-answer',
  visitor: 'canary-visitor',
  query: 'canary-query',
  header: 'canary-header',
  cookie: 'canary-cookie',
  broken: 'canary-broken',
}

describe('the log, at its most talkative', () => {
  let house: TestHouse
  let token: string

  beforeAll(async () => {
    house = await openTestHouse({
      environment: { LOG_LEVEL: 'trace', PROPELAUTH_API_KEY: 'canary-api-key', DATABASE_URL: '' },
    })
    token = await issueToken(people.ana)
    const json = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
    await house.save('ana', { questions_and_answers: [{ question: canaries.question, answer: canaries.answer }] })
    await house.ask('ana', canaries.visitor)
    await house.ask('ana', canaries.question, { trace: true })
    await house.as('ana', 'get', `/entries?search=${canaries.query}`).set({
      'X-Api-Key': canaries.header,
      Cookie: canaries.cookie,
      'User-Agent': canaries.header,
      Referer: `http://x/?${canaries.query}`,
    })
    await house.as('ana', 'get', `/entries?${canaries.query}=1`)
    await request(house.app).post(`/org/${orgA}/test_prompt`).set(json).send(`{"prompt": "${canaries.broken}`)
    await request(house.app)
      .get('/nothing')
      .set('Authorization', `Bearer ${token.slice(0, -9)}`)
    // Failures of the database: the statement and its values must not be logged with them.
    const rename = async (from: string, to: string) => {
      const [table, column] = from.split('.') as [string, string]
      await house.context.db.sequelize.query(`ALTER TABLE ${table} RENAME COLUMN ${column} TO ${to}`)
    }
    await rename('inquiries.latency_ms', 'hidden')
    await rename('entry_versions.search_text', 'hidden')
    expect((await house.ask('ana', canaries.visitor)).status).toBe(500)
    const entry = { question: canaries.question, answer: canaries.answer }
    expect((await house.as('ana', 'post', '/entries').send(entry)).status).toBe(500)
    await rename('inquiries.hidden', 'latency_ms')
    await rename('entry_versions.hidden', 'search_text')
  })
  afterAll(() => house.close())

  const lines = () => house.logs.map((line) => JSON.parse(line) as Record<string, unknown>)

  it('holds a line for each request, with its id, path and status', () => {
    expect(lines()).toContainEqual(
      expect.objectContaining({
        msg: 'answered',
        req: { id: expect.any(String), method: 'GET', path: `/org/${orgA}/entries` },
        res: { status: 200 },
      }),
    )
  })

  it('holds no word that anybody wrote, no token, no key and no header', () => {
    const log = house.logs.join('\n')
    for (const canary of [...Object.values(canaries), 'canary', token, token.slice(0, 60), token.slice(-60), 'Bearer'])
      expect(log).not.toContain(canary)
    expect(log).not.toMatch(/authorization|cookie/i)
  })

  it('says of a failure of the database what went wrong, though not with which values', () => {
    const failures = lines().filter(({ msg }) => /Unexpected failure/.test(String(msg)))

    expect(failures).toHaveLength(2)
    for (const { err } of failures)
      expect((err as { message: string }).message).toMatch(/no column|no such column|does not exist/)
  })

  it('holds each line as one, whatever a caller puts into an address', async () => {
    const before = house.logs.length
    await request(house.app).get('/a%0d%0a{"level":"fatal"}%1b[31m')

    for (const line of house.logs.slice(before)) {
      expect(line.trimEnd()).not.toMatch(/[\r\n\u001b]/)
      expect(() => JSON.parse(line) as unknown).not.toThrow()
    }
  })

  it('is quiet about health checks', async () => {
    const before = house.logs.length
    await request(house.app).get('/livez')
    await request(house.app).get('/readyz')

    expect(house.logs.length).toBe(before)
  })
})
