import type { RequestHandler, Request } from 'express'
import { AppError } from '../errors.ts'
import type { Member } from './member.ts'
import type { TokenVerifier } from './token-verifier.ts'

const memberOfRequest = new WeakMap<Request, Member>()

/**
 * Lets a request pass only with a valid token of a member of `:orgId`.
 *
 * Strangers get the same answer for an org that exists and one that does not.
 */
export function requireOrgMember(verifier: TokenVerifier): RequestHandler {
  return async (req, res, next) => {
    if (!verifier.isReady()) {
      throw new AppError(
        'not_ready',
        'The identity server has not been reached yet, so nobody can be let in. Try again in a few seconds.',
        { retryAfter: 2 },
      )
    }
    const user = await verifier.verify(req.headers.authorization)
    if (!user)
      throw new AppError(
        'unauthorized',
        'Send a valid access token in the header Authorization: Bearer <token>. Tokens last about half an hour.',
      )
    const org = user.orgs.get(String(req.params['orgId']))
    if (!org)
      throw new AppError(
        'forbidden',
        'This token does not belong to a member of this organisation. Check the id in the address, or ask to be invited.',
      )
    memberOfRequest.set(req, { orgId: org.orgId, userId: user.userId, name: user.email ?? user.userId, role: org.role })
    next()
  }
}

/** The verified member behind a request under /org/:orgId. */
export function memberOf(req: Request): Member {
  const member = memberOfRequest.get(req)
  if (!member) throw new Error('memberOf was called on a route that requireOrgMember does not guard')
  return member
}
