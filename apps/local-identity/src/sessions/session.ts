import { createHash, randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { IdentityContext } from '../context.ts'
import { clearCookie, readCookie, setCookie } from '../http/cookies.ts'
import type { User } from '../store/state.ts'

const COOKIE = 'session'
const LIFETIME_SECONDS = 30 * 24 * 60 * 60
const MOST_SESSIONS_OF_ONE_USER = 50

export function readSessionToken(req: Request, context: Pick<IdentityContext, 'port'>): string | null {
  return readCookie(req, context, COOKIE)
}

/** Who is signed in, or null. */
export function findSessionUser(req: Request, context: IdentityContext): User | null {
  const token = readSessionToken(req, context)
  if (!token) return null
  const state = context.store.read()
  const tokenHash = hashOf(token)
  const session = state.sessions.find((candidate) => candidate.tokenHash === tokenHash)
  if (!session || session.expiresAt <= context.now()) return null
  return state.users.find((user) => user.id === session.userId) ?? null
}

/** Signs the browser in under a fresh session id, in place of whatever session it had. */
export function startSession(req: Request, res: Response, context: IdentityContext, userId: string): void {
  const token = randomBytes(32).toString('base64url')
  const previous = readSessionToken(req, context)
  const createdAt = context.now()
  context.store.update((draft) => {
    const others = draft.sessions.filter((session) => !previous || session.tokenHash !== hashOf(previous))
    const outdated = others.filter((session) => session.userId === userId).slice(0, 1 - MOST_SESSIONS_OF_ONE_USER)
    draft.sessions = others.filter((session) => !outdated.includes(session))
    draft.sessions.push({ tokenHash: hashOf(token), userId, createdAt, expiresAt: createdAt + LIFETIME_SECONDS * 1000 })
  })
  setCookie(res, context, COOKIE, token, LIFETIME_SECONDS)
}

/** Signs the browser out; harmless when it was not signed in. */
export function endSession(req: Request, res: Response, context: IdentityContext): void {
  const token = readSessionToken(req, context)
  if (!token) return
  const tokenHash = hashOf(token)
  if (context.store.read().sessions.some((session) => session.tokenHash === tokenHash)) {
    context.store.update((draft) => {
      draft.sessions = draft.sessions.filter((session) => session.tokenHash !== tokenHash)
    })
  }
  clearCookie(res, context, COOKIE)
}

// Only hashes are stored: who reads the file cannot take over a browser's session.
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
