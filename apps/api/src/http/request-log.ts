import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from '../logger.ts'

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Express's types are extended
  namespace Express {
    interface Request {
      /** Also in the X-Request-Id header and in every problem. */
      id: string
      log: Logger
    }
  }
}

const quietPaths = new Set(['/livez', '/readyz'])

/**
 * Gives each request an id and logs one line when it is over: never headers, bodies or query strings, which may hold
 * tokens and visitors' words. Written out because pino-http, which makes a logger for each request, took a quarter of
 * the answer path (`npm run bench -- answering`).
 */
export function requestLog(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const began = performance.now()
    const { method, path } = req
    // A caller's own id would let them write into our log; ours is sent back instead.
    req.id = randomUUID()
    req.log = logger
    res.setHeader('X-Request-Id', req.id)
    if (!quietPaths.has(path)) {
      res.once('close', () => {
        const line = {
          req: { id: req.id, method, path },
          res: { status: res.statusCode },
          responseTime: Math.round(performance.now() - began),
        }
        if (!res.writableFinished) logger.info(line, 'the caller left before the answer')
        else if (res.statusCode >= 500) logger.error(line, 'failed')
        else logger.info(line, 'answered')
      })
    }
    next()
  }
}
