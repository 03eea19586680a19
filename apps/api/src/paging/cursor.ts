import type { z } from 'zod'
import { AppError } from '../errors.ts'

/** Packs the sort key of a page's last row into an opaque text. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * Reads a cursor that `encodeCursor` made.
 *
 * @throws AppError `invalid_request` for anything else.
 */
export function decodeCursor<Schema extends z.ZodType>(cursor: string, key: Schema): z.infer<Schema> {
  try {
    return key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw new AppError(
      'invalid_request',
      'That cursor is not one of ours. Use the next_cursor of the page before, unchanged.',
      {
        errors: [{ pointer: '?cursor', detail: 'Leave it out to begin at the first page.' }],
      },
    )
  }
}
