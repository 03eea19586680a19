import type { Request, Response } from 'express'
import type { IdentityContext } from '../context.ts'

/**
 * The value of a cookie of ours, or null.
 *
 * All servers on localhost share one cookie jar whatever their port, hence the long name with our port in it. The
 * first of several equal names is the most specific one; a longer list is somebody else's doing and changes nothing.
 */
export function readCookie(req: Request, context: Pick<IdentityContext, 'port'>, name: string): string | null {
  const wanted = `${cookieName(context, name)}=`
  const found = (req.headers.cookie ?? '').split(';').find((part) => part.trim().startsWith(wanted))
  return found ? found.trim().slice(wanted.length) : null
}

export function setCookie(
  res: Response,
  context: Pick<IdentityContext, 'port'>,
  name: string,
  value: string,
  maxAgeSeconds?: number,
): void {
  // Not `secure`: Safari refuses such cookies on http://localhost.
  res.cookie(cookieName(context, name), value, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    ...(maxAgeSeconds !== undefined && { maxAge: maxAgeSeconds * 1000 }),
  })
}

export function clearCookie(res: Response, context: Pick<IdentityContext, 'port'>, name: string): void {
  res.clearCookie(cookieName(context, name), { httpOnly: true, sameSite: 'lax', path: '/' })
}

function cookieName({ port }: Pick<IdentityContext, 'port'>, name: string): string {
  return `verbatim_local_identity_${port}_${name}`
}
