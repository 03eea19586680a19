import type { Request } from 'express'
import type { IdentityContext } from '../context.ts'
import { linkTo, readReturnTo } from '../http/return-to.ts'

const INVITATION_TOKEN = /^[A-Za-z0-9_-]{10,100}$/

/** The token of the invitation that brought the person here, from the query or the form. */
export function readInvitationToken(req: Request): string | null {
  const body = req.body as Record<string, unknown> | undefined
  const token = req.query.invitation ?? body?.invitation
  return typeof token === 'string' && INVITATION_TOKEN.test(token) ? token : null
}

/** Where somebody goes who has just signed in or up: to the invitation that they came for, or back to the app. */
export function nextAfterSignIn(req: Request, context: IdentityContext): string {
  const returnTo = readReturnTo(req, context)
  const invitation = readInvitationToken(req)
  return invitation ? linkTo('/invitation', returnTo, { invitation }) : returnTo.url
}
