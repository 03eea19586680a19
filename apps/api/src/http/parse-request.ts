import { describeIllFormedText, type ProblemField } from '@verbatim/contract'
import type { Request } from 'express'
import type { z } from 'zod'
import { AppError } from '../errors.ts'

const shownErrors = 50

/**
 * Checks a body against its schema.
 *
 * @throws AppError `invalid_request` that names every wrong place by JSON Pointer.
 */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body === undefined ? {} : body)
  if (parsed.success) return parsed.data
  throw invalidRequest(parsed.error, pointerOf)
}

/**
 * Checks the query string; a repeated parameter is refused, since Sequelize would turn the array into IN, and so are
 * control characters: a NUL is an error inside both databases.
 */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, req: Request): z.infer<Schema> {
  const query = { ...req.query }
  const parsed = schema.safeParse(query)
  if (!parsed.success) throw invalidRequest(parsed.error, (path) => `?${path.join('.')}`)
  const illFormed = Object.keys(query).filter((name) => describeIllFormedText(String(query[name])) !== null)
  if (illFormed.length === 0) return parsed.data
  throw new AppError('invalid_request', 'The address holds control characters; nothing stored does.', {
    errors: illFormed.map((name) => ({ pointer: `?${name}`, detail: 'Remove the control characters.' })),
  })
}

function invalidRequest(error: z.ZodError, name: (path: PropertyKey[]) => string): AppError {
  const errors: ProblemField[] = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          pointer: name([...issue.path, key]),
          detail: 'This field is not known here. Remove it or check its spelling.',
        }))
      : [{ pointer: name(issue.path), detail: issue.message }],
  )
  const more = errors.length > shownErrors ? ` The first ${shownErrors} are listed.` : ''
  const count = errors.length === 1 ? 'One thing is' : `${errors.length} things are`
  return new AppError('invalid_request', `${count} wrong with the request; nothing was changed.${more}`, {
    errors: errors.slice(0, shownErrors),
  })
}

/** RFC 6901. */
function pointerOf(path: PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
