import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { isSameLoopback } from './app-origins.ts'

/** A policy that lets nothing run but our own script file. */
export function securityHeaders({ appOrigins }: Pick<IdentityContext, 'appOrigins'>): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          scriptSrc: ["'self'"],
          imgSrc: ["'self'"],
          // Chromium holds a form's redirect to this list too, and signing in ends in the app.
          formAction: ["'self'", ...appOrigins],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
        },
      },
      // With helmet's no-referrer, browsers send `Origin: null` with our own forms.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: false,
      frameguard: { action: 'deny' },
    }),
    (_req, res, next) => {
      res.set('Cache-Control', 'no-store')
      next()
    },
  ]
}

/**
 * Refuses requests that do not call this server by a loopback name.
 *
 * A page anywhere can point its own name at 127.0.0.1 (DNS rebinding) and would then share our origin.
 */
export function requireLoopbackHost({ origin }: Pick<IdentityContext, 'origin'>): RequestHandler {
  return (req, _res, next) => {
    if (isSameLoopback(origin, `http://${req.headers.host ?? ''}`)) return next()
    throw new IdentityError('foreign_host', `This server answers at ${origin} only.`)
  }
}

/** Sends people who came by another loopback name to the one that the cookies and the tokens are for. */
export function useCanonicalHost({ origin }: Pick<IdentityContext, 'origin'>): RequestHandler {
  return (req, res, next) => {
    const isPage = req.method === 'GET' || req.method === 'HEAD'
    if (isPage && `http://${req.headers.host}` !== origin) return res.redirect(302, origin + req.originalUrl)
    next()
  }
}
