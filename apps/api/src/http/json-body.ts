import express, { type RequestHandler } from 'express'
import { isUtf8 } from 'node:buffer'
import { AppError } from '../errors.ts'

// Express would read UTF-16 and UTF-7 too.
const foreignCharset = /;\s*charset\s*=(?!\s*"?utf-8"?\s*(;|$))/i
const methodsWithBody = new Set(['POST', 'PUT', 'PATCH'])

/**
 * Reads a JSON body of at most `limitBytes`.
 *
 * Express alone would leave the body undefined for another content type and would turn invalid UTF-8 into U+FFFD;
 * both are refused, so that what is stored is what was sent.
 */
export function jsonBody(limitBytes: number): RequestHandler[] {
  return [
    (req, res, next) => {
      const hasBody = Number(req.headers['content-length'] ?? 0) > 0 || req.headers['transfer-encoding'] !== undefined
      if (methodsWithBody.has(req.method) && hasBody && !req.is(['json', '+json'])) {
        throw new AppError('unsupported_media_type', 'Send JSON with the header Content-Type: application/json.')
      }
      if (foreignCharset.test(req.headers['content-type'] ?? '')) {
        throw new AppError('unsupported_media_type', 'Send JSON as UTF-8, or name no charset at all.')
      }
      next()
    },
    express.json({
      limit: limitBytes,
      type: ['json', '+json'],
      verify: (req, res, buffer) => {
        if (!isUtf8(buffer))
          throw new AppError(
            'invalid_json',
            'The body is not valid UTF-8. Save or send it as UTF-8; nothing was changed.',
          )
      },
    }),
  ]
}
