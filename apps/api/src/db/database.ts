import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Sequelize, Transaction, type Options } from 'sequelize'
import type { Config } from '../config.ts'
import { defineModels, type Models } from './models.ts'
import { createWriterQueue } from './writer-queue.ts'

/** An open database and the one way to write to it. */
export interface Database {
  sequelize: Sequelize
  models: Models
  dialect: 'sqlite' | 'postgres'
  /**
   * Runs `work` in a transaction. On SQLite writers wait for each other in this process: twenty at once would otherwise
   * fail with SQLITE_BUSY.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  /**
   * Runs one statement that is a transaction by itself, in the same queue as `write`. On SQLite it has a connection of its
   * own: on a shared one every reader would wait for the disk.
   */
  writeStatement<Result>(work: (connection: Sequelize) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

type DatabaseConfig = Config['database']

/** Opens the database of `config`; nothing is read or created in it yet. */
export function openDatabase(config: DatabaseConfig): Database {
  return config.url === null ? openSqlite(config.file) : openPostgres(config.url, config.poolMax)
}

const common: Options = { logging: false, define: { underscored: true, timestamps: false } }

function openSqlite(file: string): Database {
  mkdirSync(dirname(file), { recursive: true })
  const options: Options = {
    ...common,
    dialect: 'sqlite',
    storage: file,
    transactionType: Transaction.TYPES.IMMEDIATE,
    // SQLite itself waits a second for a lock of another process; once more is enough before a caller is told.
    retry: { match: [/SQLITE_BUSY/], max: 2 },
  }
  const sequelize = new Sequelize(options)
  const statements = new Sequelize(options)
  const writers = createWriterQueue()
  let opening: Promise<unknown> | null = null
  // WAL lets readers go on while somebody writes. `synchronous` stays FULL, SQLite's default: NORMAL may lose what was
  // acknowledged when the power fails.
  const open = () =>
    (opening ??= sequelize.query('PRAGMA journal_mode = WAL').catch((error: unknown) => {
      opening = null
      throw error
    }))
  return {
    sequelize,
    models: defineModels(sequelize),
    dialect: 'sqlite',
    write: (work) => writers.add(() => open().then(() => sequelize.transaction(work))),
    writeStatement: (work) => writers.add(() => open().then(() => work(statements))),
    async close() {
      await writers.onIdle()
      await statements.close()
      await sequelize.close()
    },
  }
}

function openPostgres(url: string, poolMax: number): Database {
  const sequelize = new Sequelize(url, {
    ...common,
    dialect: 'postgres',
    pool: { max: poolMax, acquire: 5_000, idle: 30_000 },
    dialectOptions: {
      application_name: 'verbatim',
      connectionTimeoutMillis: 5_000,
      statement_timeout: 10_000,
      // The server cannot end a statement whose connection hangs; this side does.
      query_timeout: 12_000,
      keepAlive: true,
    },
  })
  return {
    sequelize,
    models: defineModels(sequelize),
    dialect: 'postgres',
    write: (work) => sequelize.transaction(work),
    writeStatement: (work) => work(sequelize),
    close: () => sequelize.close(),
  }
}
