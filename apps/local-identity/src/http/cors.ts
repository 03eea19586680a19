import type { RequestHandler } from 'express'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { findAppOrigin } from './app-origins.ts'

/**
 * Lets the app's pages, and no others, call with the session cookie.
 *
 * The browser library sends `Content-Type: application/json` even with GET, so each call has a preflight. A page on any
 * other origin, other ports of localhost among them, is refused before anything is done.
 */
export function allowApp(context: IdentityContext, method: 'GET' | 'POST'): RequestHandler {
  return (req, res, next) => {
    res.vary('Origin')
    const { origin } = req.headers
    if (origin !== undefined) {
      if (origin !== context.origin && !findAppOrigin(origin, context.appOrigins)) {
        throw new IdentityError('foreign_origin', 'Pages of this origin may not ask for tokens.')
      }
      res.set('Access-Control-Allow-Origin', origin)
      res.set('Access-Control-Allow-Credentials', 'true')
    }
    if (req.method !== 'OPTIONS') return next()
    res.set('Access-Control-Allow-Methods', method)
    res.set('Access-Control-Allow-Headers', 'content-type')
    res.set('Access-Control-Max-Age', '600')
    res.sendStatus(204)
  }
}
