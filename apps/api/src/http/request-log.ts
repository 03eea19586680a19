import { randomUUID } from 'node:crypto'
import { pinoHttp } from 'pino-http'
import { describeError } from '../describe-error.ts'
import type { Logger } from '../logger.ts'

const quietPaths = new Set(['/livez', '/readyz'])

/**
 * Gives each request an id and logs one line when it is answered: never headers, bodies or query strings, which may hold
 * tokens and visitors' words.
 */
export function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    // A caller's own id would let them write into our log; ours is sent back instead.
    genReqId: (req, res) => {
      const id = randomUUID()
      res.setHeader('X-Request-Id', id)
      return id
    },
    autoLogging: { ignore: (req) => quietPaths.has(req.url ?? '') },
    wrapSerializers: false,
    serializers: {
      err: describeError,
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        path: req.url.split('?')[0],
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
    customLogLevel: (req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    // The error handler has logged the error itself.
    customErrorObject: (req, res, error, { err: _, ...line }: Record<string, unknown>) => line,
    quietReqLogger: false,
  })
}
