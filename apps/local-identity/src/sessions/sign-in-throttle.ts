const FREE_FAILURES = 5
const FIRST_WAIT_MS = 15_000
const LONGEST_WAIT_MS = 15 * 60_000
const MOST_ADDRESSES = 10_000

interface Attempts {
  failures: number
  blockedUntil: number
  lastAt: number
}

/** Slows down guessing: after five wrong passwords for one address each further one doubles the wait, from 15 s to 15 min. */
export interface SignInThrottle {
  /** Seconds that this address has to wait; 0 when it may try. */
  secondsToWait(email: string): number
  recordFailure(email: string): void
  recordSuccess(email: string): void
}

/** Counts in memory, for addresses with and without an account alike, so that a block does not tell who has one. */
export function createSignInThrottle(now: () => number): SignInThrottle {
  const attempts = new Map<string, Attempts>()

  function find(email: string): Attempts | undefined {
    const found = attempts.get(email)
    if (!found || now() - found.lastAt < 2 * LONGEST_WAIT_MS) return found
    attempts.delete(email)
    return undefined
  }

  return {
    secondsToWait(email) {
      return Math.max(0, Math.ceil(((find(email)?.blockedUntil ?? 0) - now()) / 1000))
    },
    recordFailure(email) {
      const failures = (find(email)?.failures ?? 0) + 1
      const over = failures - FREE_FAILURES
      const wait = over < 0 ? 0 : Math.min(FIRST_WAIT_MS * 2 ** over, LONGEST_WAIT_MS)
      attempts.delete(email)
      attempts.set(email, { failures, blockedUntil: now() + wait, lastAt: now() })
      const oldest = attempts.keys().next()
      if (attempts.size > MOST_ADDRESSES && !oldest.done) attempts.delete(oldest.value)
    },
    recordSuccess(email) {
      attempts.delete(email)
    },
  }
}
