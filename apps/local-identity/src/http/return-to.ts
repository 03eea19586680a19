import type { Request } from 'express'
import type { IdentityContext } from '../context.ts'
import { findAppOrigin } from './app-origins.ts'

/** Where to send the person when they are done here. */
export interface ReturnTo {
  /** An absolute address of the app: theirs, or its front page when they brought none that is allowed. */
  url: string
  /** What `rt` held, when it was allowed: to be handed on from page to page. */
  rt: string | null
}

const LONGEST_RT = 8_000

/**
 * Reads `rt`, the base64 of an absolute URL as PropelAuth's browser library writes it, from the query or the form.
 *
 * Only the app's own origins are let through; anything else means the app's front page, so that a link to this server
 * cannot send people elsewhere. Another loopback name for the app becomes the configured one, because the session
 * cookie goes to that one alone.
 */
export function readReturnTo(req: Request, { appOrigins }: Pick<IdentityContext, 'appOrigins'>): ReturnTo {
  const body = req.body as Record<string, unknown> | undefined
  const rt = req.method === 'GET' || req.method === 'HEAD' ? req.query.rt : body?.rt
  const url = typeof rt === 'string' ? parseReturnTo(rt, appOrigins) : null
  return url === null ? { url: `${appOrigins[0] ?? ''}/`, rt: null } : { url, rt: rt as string }
}

export function parseReturnTo(rt: string, appOrigins: readonly string[]): string | null {
  if (rt.length > LONGEST_RT) return null
  // A plus sign that was not percent-encoded arrives as a space.
  const text = Buffer.from(rt.replace(/ /g, '+'), 'base64').toString('latin1')
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  // The origin of a blob: address is that of the page inside it.
  const allowed = /^https?:$/.test(url.protocol) && findAppOrigin(url.origin, appOrigins)
  if (!allowed || url.username || url.password) return null
  return allowed + url.pathname + url.search + url.hash
}

/** A page of this server that hands `rt` on. */
export function linkTo(path: string, { rt }: ReturnTo, query: Record<string, string | null> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, rt })) if (value) search.set(name, value)
  return search.size > 0 ? `${path}?${search}` : path
}
