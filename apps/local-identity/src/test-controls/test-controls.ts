import type { RequestHandler } from 'express'
import { findAppOrigin } from '../http/app-origins.ts'
import { TOKEN_LIFETIME_SECONDS } from '../tokens/access-token.ts'

export const faultKinds = ['error', 'hang', 'garbage'] as const

export interface Fault {
  /** The path whose requests go wrong. */
  path: string
  kind: (typeof faultKinds)[number]
  /** How many requests are still to go wrong; null for all. */
  times: number | null
}

/** What tests may bend; see test-control-routes.ts. */
export interface TestControls {
  /** Null leaves the expiry out of tokens; a negative number makes them expired when they are issued. */
  tokenLifetimeSeconds: number | null
  clockSkewSeconds: number
  fault: Fault | null
}

export function createTestControls(): TestControls {
  return { tokenLifetimeSeconds: TOKEN_LIFETIME_SECONDS, clockSkewSeconds: 0, fault: null }
}

/** Answers with a 500 or with garbage, or not at all, where a test asked for it. Preflights go through. */
export function failOnPurpose(controls: TestControls, appOrigins: readonly string[]): RequestHandler {
  return (req, res, next) => {
    const { fault } = controls
    if (!fault || req.path !== fault.path || req.method === 'OPTIONS') return next()
    if (fault.times !== null && --fault.times <= 0) controls.fault = null
    if (fault.kind === 'hang') return
    const { origin } = req.headers
    if (origin && findAppOrigin(origin, appOrigins)) {
      // Without these a browser would see a network error, and not what went wrong.
      res.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' })
    }
    if (fault.kind === 'error') throw new Error('A test asked for this failure.')
    res.type('json').send('<!doctype html><p>not what you asked for')
  }
}
