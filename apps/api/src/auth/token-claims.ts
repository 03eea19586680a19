import { z } from 'zod'

const longestLifeSeconds = 24 * 60 * 60

const Claims = z.object({
  exp: z.number(),
  iat: z.number().optional(),
  nbf: z.number().optional(),
  user_id: z.string().min(1),
})

/**
 * Reads the claims that PropelAuth's library does not insist on, from a token whose signature it has already checked.
 *
 * Null without an expiry, with one over 24 hours away, or without a user: PropelAuth issues none such, so a token like
 * that was made by somebody who should not have the key.
 */
export function readFreshness(authorization: string, now: number): { expiresAt: number; validFrom: number } | null {
  const payload = authorization.split('.')[1]
  if (payload === undefined) return null
  const claims = Claims.safeParse(parseJson(Buffer.from(payload, 'base64url').toString('utf8')))
  if (!claims.success) return null
  const { exp, nbf } = claims.data
  if (exp > now / 1000 + longestLifeSeconds) return null
  return { expiresAt: exp * 1000, validFrom: (nbf ?? 0) * 1000 }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
