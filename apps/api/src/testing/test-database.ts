import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'

export interface TestDatabase {
  config: Config['database']
  drop(): Promise<void>
}

/** An empty database of its own: a temporary SQLite file, or with TEST_DATABASE=postgres a database on that server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return onPostgres ? borrowPostgres() : createSqlite()
}

/** One on which no migration has run. */
export async function createBareDatabase(): Promise<TestDatabase> {
  return onPostgres ? createPostgres() : createSqlite()
}

export const onPostgres = process.env['TEST_DATABASE'] === 'postgres'

// Making a database takes Postgres a second on a busy machine, so the tests of one file hand theirs on, emptied.
const free: TestDatabase[] = []
const { afterAll } = globalThis as { afterAll?: (work: () => Promise<unknown>) => void }
afterAll?.(() => Promise.all(free.splice(0).map((database) => database.drop())))

async function borrowPostgres(): Promise<TestDatabase> {
  const database = free.pop() ?? (await createPostgres())
  return {
    config: database.config,
    async drop() {
      await onServer(database.config.url!, emptyEveryTable)
      free.push(database)
    },
  }
}

const emptyEveryTable = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migrations' LOOP
    EXECUTE format('DELETE FROM %I', name);
  END LOOP;
END $$`

async function createSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-test-'))
  return {
    config: { url: null, poolMax: 5, file: join(folder, 'verbatim.sqlite') },
    drop: () => rm(folder, { recursive: true, force: true }),
  }
}

async function createPostgres(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres'
  const name = `verbatim_test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    config: { url: url.href, poolMax: 5, file: '' },
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function onServer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
