import { afterEach, describe, expect, it } from '@jest/globals'
import { ConnectionError, QueryTypes } from 'sequelize'
import sqlite3 from 'sqlite3'
import { expectProblem } from '../testing/expect-problem.ts'
import { openTcpProxy, type TcpProxy } from '../testing/tcp-proxy.ts'
import { createTestDatabase, onPostgres } from '../testing/test-database.ts'
import { openTestHouse, shop, type TestHouse } from '../testing/test-house.ts'
import { openDatabase } from './database.ts'

const onSqlite = onPostgres ? describe.skip : describe
const onServer = onPostgres ? describe : describe.skip

describe('the database', () => {
  let house: TestHouse | undefined
  afterEach(async () => {
    await house?.close()
    house = undefined
  })

  it('says 503 and when to come back when it cannot be used, and serves again without a restart', async () => {
    house = await openTestHouse()
    await house.save('ana', shop)
    const { sequelize } = house.context.db
    const { query } = sequelize
    sequelize.query = (() => Promise.reject(new ConnectionError(new Error('gone')))) as typeof query
    const failed = await house.as('ana', 'get', '/entries')
    sequelize.query = query

    expectProblem(failed, 'storage_unavailable')
    expect(Number(failed.headers['retry-after'])).toBeGreaterThan(0)
    expect((await house.as('ana', 'get', '/entries')).status).toBe(200)
  })
})

onSqlite('SQLite', () => {
  let house: TestHouse
  afterEach(() => house.close())

  it('writes ahead, and waits for the disk before it acknowledges', async () => {
    house = await openTestHouse()
    const { sequelize } = house.context.db
    const pragma = async (name: string) =>
      Object.values((await sequelize.query<object>(`PRAGMA ${name}`, { type: QueryTypes.SELECT }))[0]!)[0] as unknown
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    const ofWriter = await house.context.db.write((transaction) =>
      sequelize.query('PRAGMA synchronous', { type: QueryTypes.SELECT, transaction }),
    )
    expect(ofWriter).toEqual([{ synchronous: 2 }])
    const ofStatement = await house.context.db.writeStatement((connection) =>
      connection.query('PRAGMA synchronous', { type: QueryTypes.SELECT }),
    )
    expect(ofStatement).toEqual([{ synchronous: 2 }])
  })

  it('that somebody else holds for too long is a 503, nothing is half saved, and it recovers by itself', async () => {
    house = await openTestHouse()
    await house.save('ana', shop)
    const holder = new sqlite3.Database(house.context.config.database.file)
    const run = (statement: string) =>
      new Promise<void>((resolve, reject) => holder.exec(statement, (error) => (error ? reject(error) : resolve())))
    await run('BEGIN IMMEDIATE')

    const [save, ask, read] = await Promise.all([
      house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' }),
      house.ask('ana', 'What are your hours?'),
      house.as('ana', 'get', '/entries'),
    ])
    await run('ROLLBACK')

    for (const res of [save, ask]) {
      expectProblem(res as typeof save, 'storage_unavailable')
      expect(Number(res.headers['retry-after'])).toBeGreaterThan(0)
    }
    expect({ status: read.status, total: read.body.total }).toEqual({ status: 200, total: 3 })
    expect((await house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' })).status).toBe(201)
    expect((await house.ask('ana', 'What are your hours?')).status).toBe(200)
    expect((await house.as('ana', 'get', '/revisions')).body.total).toBe(2)
    await new Promise((resolve) => holder.close(resolve))
  }, 60_000)

  it('waits for somebody who holds it only for a moment', async () => {
    house = await openTestHouse()
    const holder = new sqlite3.Database(house.context.config.database.file)
    await new Promise((resolve) => holder.exec('BEGIN IMMEDIATE', resolve))
    setTimeout(() => holder.exec('ROLLBACK'), 300)

    expect((await house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' })).status).toBe(201)
    await new Promise((resolve) => holder.close(resolve))
  })
})

onServer('Postgres', () => {
  let house: TestHouse
  let proxy: TcpProxy

  const open = async () => {
    const { config, drop } = await createTestDatabase()
    const url = new URL(config.url!)
    proxy = await openTcpProxy(Number(url.port || 5432), url.hostname)
    url.hostname = '127.0.0.1'
    url.port = String(proxy.port)
    const db = openDatabase({ ...config, url: url.href })
    house = await openTestHouse({ overrides: { db } })
    await house.save('ana', shop)
    return drop
  }

  it('that is out of reach is a 503, and it serves again when it is back, without a restart', async () => {
    const drop = await open()
    expect((await house.ask('ana', 'What are your hours?')).status).toBe(200)

    await proxy.cut()
    for (const res of [
      await house.as('ana', 'get', '/entries'),
      await house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' }),
      await house.as('ana', 'get', '/inquiries'),
    ]) {
      expectProblem(res, 'storage_unavailable')
      expect(Number(res.headers['retry-after'])).toBeGreaterThan(0)
    }
    expectProblem((await house.ask('ana', 'What are your hours?')) as never, 'storage_unavailable')

    await proxy.mend()
    expect((await house.as('ana', 'post', '/entries').send({ question: 'Q', answer: 'A' })).status).toBe(201)
    expect((await house.ask('ana', 'What are your hours?')).body.outcome).toBe('answered')
    expect((await house.as('ana', 'get', '/revisions')).body.total).toBe(2)
    await house.close()
    await proxy.close()
    await drop()
  }, 60_000)

  it('that ends every session, as a restart does, is felt by nobody for long', async () => {
    const drop = await open()
    await house.context.db.sequelize
      .query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()')
      .catch(() => undefined)

    const statuses: number[] = []
    for (let attempt = 0; attempt < 10 && statuses.at(-1) !== 200; attempt++)
      statuses.push((await house.as('ana', 'get', '/entries')).status)

    expect(statuses.at(-1)).toBe(200)
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([])
    await house.close()
    await proxy.close()
    await drop()
  }, 60_000)
})
