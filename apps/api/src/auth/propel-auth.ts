import { initAuth, type User } from '@propelauth/express'
import type { Request, Response } from 'express'
import type { VerifiedUser } from './token-verifier.ts'

interface PropelAuthOptions {
  authUrl: string
  issuer: string
  verifierKey: string
}

/** Checks signature, algorithm, issuer and times of a bearer token; null when any is wrong. */
export type VerifySignature = (authorization: string | undefined) => Promise<VerifiedUser | null>

/**
 * Wraps PropelAuth's own verification. The metadata is always given, because the library would kill the process when its
 * own fetch fails. Its guard answers with an empty body, so it is given a response of ours that only notes the verdict.
 */
export function createPropelAuth({ authUrl, issuer, verifierKey }: PropelAuthOptions): VerifySignature {
  const auth = initAuth({ authUrl, apiKey: 'unused', manualTokenVerificationMetadata: { verifierKey, issuer } })
  return async (authorization) => {
    const request = { headers: { authorization } } as Request & { user?: User }
    let accepted = false
    await auth.requireUser(request, deafResponse, () => {
      accepted = true
    })
    return accepted && request.user ? presentUser(request.user) : null
  }
}

const deafResponse = {
  status: () => deafResponse,
  send: () => deafResponse,
  json: () => deafResponse,
  end: () => deafResponse,
} as unknown as Response

function presentUser(user: User): VerifiedUser {
  const orgs = new Map<string, { orgId: string; role: string }>()
  for (const [key, org] of Object.entries(user.orgIdToOrgMemberInfo ?? {})) {
    // The library does not compare the map's key with the org inside; access to one must not give access to another.
    if (org.orgId === key) orgs.set(key, { orgId: org.orgId, role: org.assignedRole })
  }
  return { userId: user.userId, email: user.email ?? null, orgs }
}
