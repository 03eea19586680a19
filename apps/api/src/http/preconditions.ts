import type { Request } from 'express'
import { AppError } from '../errors.ts'
import type { Precondition } from '../precondition.ts'

/**
 * Reads If-Match where an edit needs it (RFC 9110, strong comparison; `*` matches whatever is stored).
 *
 * @throws AppError `precondition_required` when it is missing.
 */
export function requireIfMatch(req: Request): Precondition {
  const precondition = readIfMatch(req)
  if (precondition) return precondition
  throw new AppError(
    'precondition_required',
    'Send the ETag of the version you have seen in an If-Match header, so that nobody is overwritten unseen.',
  )
}

/** Reads If-Match where it is optional. */
export function readIfMatch(req: Request): Precondition | null {
  const header = req.headers['if-match']
  if (header === undefined) return null
  const tags = header.split(',').map((tag) => tag.trim())
  return (currentETag) => tags.includes('*') || tags.includes(currentETag)
}
