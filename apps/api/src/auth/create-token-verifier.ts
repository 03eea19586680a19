import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { AuthConfig } from '../config.ts'
import type { Logger } from '../logger.ts'
import { reasonOf } from '../reason-of.ts'
import { createPropelAuth, type VerifySignature } from './propel-auth.ts'
import { readFreshness } from './token-claims.ts'
import type { TokenVerifier, VerifiedUser } from './token-verifier.ts'
import { fetchVerifierKey, waitBeforeRetry } from './verifier-key.ts'

const keyRefreshMs = 60_000

interface VerifiedToken {
  user: VerifiedUser
  expiresAt: number
  validFrom: number
}

/**
 * Verifies bearer tokens. A signature is checked once per token (0.3 ms twice in PropelAuth's guard) and its verdict is
 * remembered until the token expires; times are checked on every request.
 *
 * The key is fetched in the background when none was configured: until it is known nobody is let in and the process says
 * that it is not ready. It is fetched again, at most once a minute, when a signature does not verify, so that a rotated
 * key is noticed.
 */
export function createTokenVerifier(auth: AuthConfig, logger: Logger, now: () => number = Date.now): TokenVerifier {
  const verified = new LRUCache<string, VerifiedToken>({ max: 10_000 })
  const stopped = new AbortController()
  let key = auth.verifierKey
  let verifySignature: VerifySignature | null = key ? createPropelAuth({ ...auth, verifierKey: key }) : null
  let fetchedAt = now()
  let refreshing: Promise<void> | null = null

  function useKey(fetched: string): void {
    fetchedAt = now()
    if (fetched === key) return
    if (key) logger.warn('The identity server signs with a new key; tokens of the old one are refused from now on')
    key = fetched
    verifySignature = createPropelAuth({ ...auth, verifierKey: fetched })
    verified.clear()
  }

  async function fetchFirstKey(): Promise<void> {
    for (let attempt = 0; !stopped.signal.aborted; attempt++) {
      try {
        useKey(await fetchVerifierKey(auth))
        logger.info({ authUrl: auth.authUrl }, 'The identity server gave its key; people can sign in')
        return
      } catch (error) {
        logger.warn(
          { reason: reasonOf(error), url: auth.metadataUrl, attempt },
          'The identity server cannot be asked for its key; not ready, retrying',
        )
      }
      await waitBeforeRetry(attempt, stopped.signal).catch(() => undefined)
    }
  }

  /** Whether there is another key than before. */
  async function refreshKey(): Promise<boolean> {
    if (auth.verifierKey || now() - fetchedAt < keyRefreshMs) return false
    const before = key
    refreshing ??= fetchVerifierKey(auth)
      .then(useKey, (error: unknown) =>
        logger.warn(
          { reason: reasonOf(error) },
          'The identity server cannot be asked for its key again; the old one stays',
        ),
      )
      .finally(() => {
        fetchedAt = now()
        refreshing = null
      })
    await refreshing
    return key !== before
  }

  async function verifyOnce(authorization: string): Promise<VerifiedToken | null> {
    const user = await verifySignature?.(authorization)
    if (!user) return null
    const freshness = readFreshness(authorization, now())
    return freshness && { user, ...freshness }
  }

  if (!key) void fetchFirstKey()

  return {
    isReady: () => verifySignature !== null,
    close: () => stopped.abort(),
    async verify(authorization) {
      if (!authorization) return null
      const digest = hash('sha256', authorization, 'base64')
      let token = verified.get(digest) ?? (await verifyOnce(authorization))
      if (!token && looksSigned(authorization) && (await refreshKey())) token = await verifyOnce(authorization)
      if (!token || token.expiresAt <= now() || token.validFrom > now()) return null
      verified.set(digest, token)
      return token.user
    },
  }
}

function looksSigned(authorization: string): boolean {
  return /^bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(authorization)
}
