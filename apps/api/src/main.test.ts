import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { request as httpRequest } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { QueryTypes } from 'sequelize'
import { openDatabase } from './db/database.ts'
import { spawnApi, startApi, type ApiProcess } from './testing/api-process.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'
import { orgA, people } from './testing/test-house.ts'
import { issueToken } from './testing/token-forge.ts'

describe('the program', () => {
  let folder: string
  let database: TestDatabase
  let environment: Record<string, string>
  let token: string
  const running: Pick<ApiProcess, 'stop'>[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-main-'))
    database = await createTestDatabase()
    environment = { DATA_DIR: folder, ...(database.config.url && { DATABASE_URL: database.config.url }) }
    token = await issueToken(people.ana)
  })
  afterEach(async () => {
    await Promise.all(running.splice(0).map((api) => api.stop('SIGKILL')))
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  })

  const start = async (more: Record<string, string> = {}) => {
    const api = await startApi({ ...environment, ...more })
    running.push(api)
    return api
  }
  const call = (api: ApiProcess, method: string, path: string, body?: object) =>
    fetch(`${api.url}/org/${orgA}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })

  it('finishes an open request on SIGTERM, takes no new one, and ends with 0', async () => {
    const api = await start()
    const body = JSON.stringify({ prompt: 'hello' })
    const answered = new Promise<{ status: number; text: string }>((resolve, reject) => {
      const req = httpRequest(`${api.url}/org/${orgA}/test_prompt`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'Content-Length': body.length,
        },
      })
      req.on('error', reject)
      req.on('response', (res) => {
        let text = ''
        res.on('data', (part: Buffer) => (text += part.toString()))
        res.on('end', () => resolve({ status: res.statusCode!, text }))
      })
      req.write(body.slice(0, 5))
      setTimeout(() => req.end(body.slice(5)), 1_000)
    })
    await new Promise((resolve) => setTimeout(resolve, 300))

    const ended = api.stop('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const late = await fetch(`${api.url}/livez`).then(
      (res) => res.status,
      () => 'refused',
    )

    expect(late).toBe('refused')
    expect(await answered).toMatchObject({ status: 200, text: expect.stringContaining('inquiry_id') })
    expect(await ended).toBe(0)
    expect(api.output.join('')).toContain('Stopped')
  })

  it('ends after its time of grace, though a request hangs', async () => {
    const api = await start({ SHUTDOWN_GRACE_MS: '500' })
    const req = httpRequest(`${api.url}/org/${orgA}/test_prompt`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Content-Length': 100 },
    })
    req.on('error', () => undefined)
    req.write('{')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const began = Date.now()

    await api.stop('SIGTERM')

    expect(Date.now() - began).toBeLessThan(5_000)
  })

  it('says which variable to change when its port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const api = spawnApi({ ...environment, HOST: '127.0.0.1', PORT: String(port) })

    expect(await api.ended).toBe(1)
    expect(api.output.join('')).toContain(
      `port ${port} is taken by another program; stop that one or set PORT to a free port`,
    )
    await new Promise((resolve) => other.close(resolve))
  })

  it('names every bad variable in one plain message and ends with 1', async () => {
    const api = spawnApi({ ...environment, PORT: 'abc', LOG_LEVEL: 'loud', CORS_ORIGINS: 'nowhere' })

    expect(await api.ended).toBe(1)
    const message = api.output.join('')
    for (const name of ['PORT', 'LOG_LEVEL', 'CORS_ORIGINS']) expect(message).toContain(`  - ${name} `)
    expect(message).not.toContain(' at ')
  })

  it('keeps every save and question that it acknowledged, whenever it is killed', async () => {
    const answers = new Set<string>()
    const inquiries = new Set<string>()
    for (let round = 0; round < 2; round++) {
      const api = await start()
      const alive = { yes: true }
      const writer = async (work: (index: number) => Promise<void>) => {
        for (let index = 0; alive.yes; index++) await work(index).catch(() => undefined)
      }
      const writers = [0, 1, 2, 3].map((lane) =>
        writer(async (index) => {
          const answer = `round ${round}, lane ${lane}, save ${index}`
          const res = await call(api, 'POST', '/entries', { question: `Q ${answer}`, answer })
          if (res.status === 201) answers.add(((await res.json()) as { answer: string }).answer)
        }),
      )
      writers.push(
        writer(async () => {
          const res = await call(api, 'POST', '/test_prompt', { prompt: 'anything at all' })
          if (res.status === 200) inquiries.add(((await res.json()) as { inquiry_id: string }).inquiry_id)
        }),
      )
      const [saved, asked] = [answers.size, inquiries.size]
      while (answers.size < saved + 10 || inquiries.size < asked + 3)
        await new Promise((resolve) => setTimeout(resolve, 20))
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 100))
      expect(await api.stop('SIGKILL')).toBe('SIGKILL')
      alive.yes = false
      await Promise.all(writers)
    }
    const api = await start()
    const { questions_and_answers } = (await (await call(api, 'GET', '/questions_and_answers')).json()) as {
      questions_and_answers: { answer: string }[]
    }
    const kept = new Set(questions_and_answers.map(({ answer }) => answer))
    expect([...answers].filter((answer) => !kept.has(answer))).toEqual([])
    for (const id of inquiries) expect((await call(api, 'GET', `/inquiries/${id}`)).status).toBe(200)
    const { items } = (await (await call(api, 'GET', '/revisions?limit=1000')).json()) as {
      items: { number: number; entry_count: number }[]
    }
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => items.length - index))
    expect(items[0]!.entry_count).toBe(questions_and_answers.length)
    await api.stop('SIGTERM')
    await expectIntegrity(folder, database)
  }, 60_000)
})

async function expectIntegrity(folder: string, { config }: TestDatabase): Promise<void> {
  if (config.url !== null) return
  const db = openDatabase({ ...config, file: join(folder, 'verbatim.sqlite') })
  expect(await db.sequelize.query('PRAGMA integrity_check', { type: QueryTypes.SELECT })).toEqual([
    { integrity_check: 'ok' },
  ])
  await db.close()
}
