import type { RequestHandler } from 'express'
import type { IdentityContext } from '../context.ts'

/** One debug line per answer: the path without its query, which may hold an invitation. */
export function logRequests({ logger }: Pick<IdentityContext, 'logger'>): RequestHandler {
  return (req, res, next) => {
    const { method, path } = req
    const startedAt = performance.now()
    res.on('finish', () => {
      const milliseconds = Math.round(performance.now() - startedAt)
      logger.debug('request', { method, path, status: res.statusCode, milliseconds })
    })
    next()
  }
}
