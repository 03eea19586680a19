import { BaseError } from 'sequelize'

// SQLite's result codes and Postgres' error classes (08 connection, 53 resources, 57 operator intervention) that mean
// "the store cannot serve now", as opposed to "our statement is wrong".
const sqliteCodes = new Set([
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_IOERR',
  'SQLITE_FULL',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
])
const postgresClasses = new Set(['08', '53', '57', '58'])
const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH'])

/** Whether `error` says that the database is out of reach, busy or full. */
export function isStorageFailure(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false
  const parent = parentOf(error)
  const code = codeOf(parent)
  if (sqliteCodes.has(code) || socketCodes.has(code) || postgresClasses.has(code.slice(0, 2))) return true
  return (
    parent instanceof Error && /Connection terminated|Client has encountered a connection error/.test(parent.message)
  )
}

/** Whether `error` says that another process holds SQLite's lock. */
export function isLocked(error: unknown): boolean {
  return error instanceof BaseError && codeOf(parentOf(error)) === 'SQLITE_BUSY'
}

function parentOf(error: BaseError): unknown {
  return 'parent' in error ? error.parent : undefined
}

function codeOf(parent: unknown): string {
  return typeof parent === 'object' && parent !== null && 'code' in parent ? String(parent.code) : ''
}
