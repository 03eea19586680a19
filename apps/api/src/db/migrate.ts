import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'
import { QueryTypes, type QueryInterface, type Transaction } from 'sequelize'
import { Umzug } from 'umzug'
import type { Database } from './database.ts'
import { isLocked } from './is-storage-failure.ts'
import { migrations } from './migrations/index.ts'

export interface MigrationContext {
  queryInterface: QueryInterface
  transaction: Transaction
}

// Any fixed number: every process that migrates this product's schema asks for the same lock.
const lockId = 7_283_114_096_001n

// On Postgres the lock itself waits. SQLite gives up after some two seconds where another process has the file; on a slow disk
// that one may need more, and a process that gave up would not start.
const whileLocked = retry(handleWhen(isLocked), {
  maxAttempts: 10,
  backoff: new ExponentialBackoff({ maxDelay: 1_000 }),
})

/**
 * Brings the schema to the newest state, in one transaction that one process at a time may hold.
 *
 * Umzug has no lock of its own: four replicas that start at once on Postgres would otherwise fail now and then. On SQLite
 * the others wait for about half a minute.
 *
 * @returns names of the migrations that were run.
 */
export async function migrate(db: Database): Promise<string[]> {
  return whileLocked.execute(() => withMigrations(db, async (umzug) => (await umzug.up()).map(({ name }) => name)))
}

/** Takes back every migration; for tests of the `down` steps. */
export async function revertAll(db: Database): Promise<string[]> {
  return withMigrations(db, async (umzug) => (await umzug.down({ to: 0 })).map(({ name }) => name))
}

/** Names of the migrations that the database still lacks; a plain read, so that a probe holds up no writer. */
export async function listPendingMigrations({ sequelize }: Database): Promise<string[]> {
  const rows = await sequelize.query<{ name: string }>('SELECT name FROM schema_migrations', {
    type: QueryTypes.SELECT,
  })
  const executed = new Set(rows.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !executed.has(name))
}

async function withMigrations<Result>(
  db: Database,
  work: (umzug: Umzug<MigrationContext>) => Promise<Result>,
): Promise<Result> {
  return db.write(async (transaction) => {
    if (db.dialect === 'postgres') await db.sequelize.query(`SELECT pg_advisory_xact_lock(${lockId})`, { transaction })
    await db.sequelize.query('CREATE TABLE IF NOT EXISTS schema_migrations (name VARCHAR(255) NOT NULL PRIMARY KEY)', {
      transaction,
    })
    const context = { queryInterface: db.sequelize.getQueryInterface(), transaction }
    return work(new Umzug({ migrations, context, storage: migrationsTable(db, transaction), logger: undefined }))
  })
}

function migrationsTable({ sequelize }: Database, transaction: Transaction) {
  return {
    async executed() {
      const rows = await sequelize.query<{ name: string }>('SELECT name FROM schema_migrations ORDER BY name', {
        transaction,
        type: QueryTypes.SELECT,
      })
      return rows.map(({ name }) => name)
    },
    async logMigration({ name }: { name: string }) {
      await sequelize.query('INSERT INTO schema_migrations (name) VALUES (:name)', {
        transaction,
        replacements: { name },
      })
    },
    async unlogMigration({ name }: { name: string }) {
      await sequelize.query('DELETE FROM schema_migrations WHERE name = :name', { transaction, replacements: { name } })
    },
  }
}
