import type { ErrorCode } from '@verbatim/contract'
import type { Request } from 'express'
import { AppError } from '../errors.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A lower-case UUID of the path. Anything else names nothing, and Postgres would fail on it. */
export function idParam(req: Request, name: string, notFound: ErrorCode): string {
  const value = req.params[name]
  if (typeof value === 'string' && uuid.test(value)) return value
  throw new AppError(notFound, 'Ids are lower-case UUIDs, as lists give them.')
}

/** A positive whole number of the path, within what a database column holds. */
export function numberParam(req: Request, name: string, notFound: ErrorCode): number {
  const value = req.params[name]
  if (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new AppError(notFound, 'Give a whole number, counted from 1.')
}
