import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Helmet with a strict content security policy: no inline script, styles only from this origin or with this request's
 * nonce, connections only to this origin and the identity server.
 */
export function securityHeaders(authUrl: string): RequestHandler[] {
  return [
    (req, res, next) => {
      res.locals['cspNonce'] = randomBytes(16).toString('base64')
      next()
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", (req, res) => `'nonce-${(res as { locals?: { cspNonce?: string } }).locals?.cspNonce}'`],
          imgSrc: ["'self'", 'data:', 'https:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'", authUrl],
          manifestSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'", authUrl],
          frameAncestors: ["'none'"],
        },
      },
      // HTTPS is the proxy's matter; on a laptop the header would break http://localhost for other products.
      strictTransportSecurity: authUrl.startsWith('https:') ? undefined : false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'no-referrer' },
    }),
  ]
}

const jsonHeaders = Object.entries({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

/** The same for JSON, which no browser shows: a fixed set, since Helmet's dozen costs as much as the matcher. */
export const jsonSecurityHeaders: RequestHandler = (req, res, next) => {
  for (const [name, value] of jsonHeaders) res.setHeader(name, value)
  next()
}
