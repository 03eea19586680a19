import { TOKEN_LIFETIME_SECONDS } from '../tokens/access-token.ts'

/** What tests may bend; see test-control-routes.ts. */
export interface TestControls {
  /** Null leaves the expiry out of tokens; a negative number makes them expired when they are issued. */
  tokenLifetimeSeconds: number | null
  clockSkewSeconds: number
  fault: Fault | null
}

export interface Fault {
  /** The path whose requests go wrong. */
  path: string
  kind: 'error' | 'hang' | 'garbage'
  /** How many requests are still to go wrong; null for all. */
  times: number | null
}

export function createTestControls(): TestControls {
  return { tokenLifetimeSeconds: TOKEN_LIFETIME_SECONDS, clockSkewSeconds: 0, fault: null }
}
