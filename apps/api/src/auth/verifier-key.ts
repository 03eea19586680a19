import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { AuthConfig } from '../config.ts'
import { readPublicKey } from './read-public-key.ts'

const Metadata = z.object({ verifier_key_pem: z.string() })
const attemptMs = 5_000

/**
 * Fetches the public key that tokens are signed with, once.
 *
 * @throws Error that says what an operator should look at.
 */
export async function fetchVerifierKey(auth: AuthConfig): Promise<string> {
  const response = await fetch(auth.metadataUrl, {
    headers: {
      Authorization: `Bearer ${auth.apiKey}`,
      'Content-Type': 'application/json',
      'X-Propelauth-url': new URL(auth.authUrl).hostname,
    },
    redirect: 'error',
    signal: AbortSignal.timeout(attemptMs),
  })
  if (response.status === 401) throw new Error('PROPELAUTH_API_KEY is not accepted')
  if (!response.ok) throw new Error(`it answered ${response.status}`)
  const { verifier_key_pem: key } = Metadata.parse(await response.json())
  return readPublicKey(key)
}

/** Waits between attempts: 0.25 s, doubling to 15 s, with jitter so that replicas do not knock together. */
export async function waitBeforeRetry(attempt: number, signal: AbortSignal): Promise<void> {
  const milliseconds = Math.min(15_000, 250 * 2 ** attempt) * (0.75 + Math.random() / 2)
  await sleep(milliseconds, undefined, { signal })
}
