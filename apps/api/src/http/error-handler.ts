import type { ErrorRequestHandler, Request, Response } from 'express'
import type { AppError } from '../errors.ts'
import { presentProblem } from './present-problem.ts'
import { toAppError } from './to-app-error.ts'

/** The one place where an error becomes an answer. */
export const errorHandler: ErrorRequestHandler = (error: unknown, req, res, next) => {
  const appError = toAppError(error)
  if (appError.code === 'internal_error')
    req.log.error({ err: error, req: { id: req.id } }, 'Unexpected failure; the caller was told to try again')
  else if (appError.code === 'storage_unavailable')
    req.log.error(
      { err: error, req: { id: req.id } },
      'The database did not answer; check that it runs and that its disk has room',
    )
  if (res.headersSent) return next(error)
  sendProblem(req, res, appError)
}

/** Sends `error` as problem+json, with the headers that its status asks for. */
export function sendProblem(req: Request, res: Response, error: AppError): void {
  const problem = presentProblem(error, req.id)
  if (problem.status === 401) {
    // RFC 6750: no error code when no credentials were sent at all.
    res.set(
      'WWW-Authenticate',
      req.headers.authorization ? 'Bearer realm="verbatim", error="invalid_token"' : 'Bearer realm="verbatim"',
    )
  }
  if (error.details.retryAfter !== undefined) res.set('Retry-After', String(error.details.retryAfter))
  // Express's json() would append a charset, which application/problem+json does not define.
  res.status(problem.status).set('Cache-Control', 'no-store').set('Content-Type', 'application/problem+json')
  res.end(JSON.stringify(problem))
}
