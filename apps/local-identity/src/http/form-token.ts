import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { readSessionToken } from '../sessions/session.ts'
import { readCookie, setCookie } from './cookies.ts'

const COOKIE = 'form'

/** Gives each browser a cookie of its own that the forms of its pages are tied to. */
export function tellBrowsersApart(context: IdentityContext): RequestHandler {
  return (req, res, next) => {
    const known = readCookie(req, context, COOKIE)
    const browser = known ?? randomBytes(18).toString('base64url')
    if (!known) setCookie(res, context, COOKIE, browser)
    res.locals.formToken = sign(context, browser, readSessionToken(req, context))
    next()
  }
}

/** The value of the hidden field `form_token`: good for this browser, signed in as it is now. */
export function formTokenFor(res: Response): string {
  return String(res.locals.formToken)
}

/**
 * Refuses a form that one of our own pages did not send.
 *
 * SameSite does not keep other ports of localhost out, so the Origin must be ours, and the hidden field must fit the
 * browser's cookie and session.
 */
export function requireOwnForm(context: IdentityContext): RequestHandler {
  return (req, res, next) => {
    const origin = req.headers.origin
    const sameOrigin =
      origin === undefined ? req.headers['sec-fetch-site'] === 'same-origin' : origin === context.origin
    if (!sameOrigin) throw new IdentityError('foreign_origin', 'This form was not sent from a page of this server.')
    const given = (req.body as Record<string, unknown> | undefined)?.form_token
    if (typeof given !== 'string' || !isEqual(given, formTokenFor(res))) {
      throw new IdentityError(
        'form_out_of_date',
        'This page was open for too long, or you signed in or out in another tab. Nothing was changed.',
      )
    }
    next()
  }
}

function sign({ store }: IdentityContext, browser: string, session: string | null): string {
  return createHmac('sha256', store.read().formSecret)
    .update(`${browser}|${session ?? ''}`)
    .digest('base64url')
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
