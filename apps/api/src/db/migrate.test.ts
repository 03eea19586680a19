import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import { QueryTypes } from 'sequelize'
import { createBareDatabase, onPostgres, type TestDatabase } from '../testing/test-database.ts'
import { openDatabase, type Database } from './database.ts'
import { listPendingMigrations, migrate, revertAll } from './migrate.ts'
import { migrations } from './migrations/index.ts'

/** Milliseconds: more than a request waits for a lock. */
const longWrite = 2_500
const names = migrations.map(({ name }) => name)

describe('migrations', () => {
  let database: TestDatabase
  let opened: Database[]

  beforeEach(async () => {
    database = await createBareDatabase()
    opened = []
  })
  afterEach(async () => {
    await Promise.all(opened.map((db) => db.close()))
    await database.drop()
  })

  const open = () => {
    const db = openDatabase(database.config)
    opened.push(db)
    return db
  }
  /** Tables, columns and indexes, as the database itself describes them. */
  const describeSchema = ({ sequelize }: Database) =>
    sequelize.query<Record<string, unknown>>(
      onPostgres
        ? `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = 'public'
           UNION ALL SELECT tablename, indexname, indexdef, '' FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`
        : `SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name`,
      { type: QueryTypes.SELECT },
    )

  it('are numbered, each name once, in order', () => {
    expect(names).toEqual([...new Set(names)].sort())
    names.forEach((name, index) => expect(name.startsWith(String(index + 1).padStart(4, '0'))).toBe(true))
  })

  it('go up, down to nothing, and up to the same again', async () => {
    const db = open()
    expect(await migrate(db)).toEqual(names)
    const schema = await describeSchema(db)
    expect(await migrate(db)).toEqual([])
    expect(await listPendingMigrations(db)).toEqual([])

    expect(await revertAll(db)).toEqual([...names].reverse())
    expect(await listPendingMigrations(db)).toEqual(names)
    expect(JSON.stringify(await describeSchema(db))).not.toMatch(/knowledge_bases|revisions|entry_versions|inquiries/)
    await migrate(db)

    expect(await describeSchema(db)).toEqual(schema)
  })

  it('give every table exactly the columns that its model has', async () => {
    const db = open()
    await migrate(db)

    for (const model of Object.values(db.models) as {
      tableName: string
      getAttributes(): Record<string, { field?: string }>
    }[]) {
      const columns = await db.sequelize.getQueryInterface().describeTable(model.tableName)
      const fields = Object.values(model.getAttributes()).map(({ field }) => field)
      expect(Object.keys(columns).sort()).toEqual(fields.sort())
    }
  })

  it('leave no half when one of them fails', async () => {
    const db = open()
    await db.sequelize.query('CREATE TABLE inquiries (id INTEGER)')

    await expect(migrate(db)).rejects.toThrow()

    expect(JSON.stringify(await describeSchema(db))).not.toMatch(/knowledge_bases/)
    await db.sequelize.query('DROP TABLE inquiries')
    expect(await migrate(db)).toEqual(names)
  })

  it('are run once when four processes start at the same moment', async () => {
    const ran = await Promise.all([open(), open(), open(), open()].map((db) => migrate(db)))

    expect(ran.filter((list) => list.length > 0)).toEqual([names])
  })

  it('wait for a process that writes longer than a request would', async () => {
    const other = open()
    await migrate(other)
    await revertAll(other)
    const started = performance.now()
    const writing = other.write(() => setTimeout(longWrite))

    expect(await migrate(open())).toEqual(names)

    await writing
    if (!onPostgres) expect(performance.now() - started).toBeGreaterThan(longWrite)
  })
})
