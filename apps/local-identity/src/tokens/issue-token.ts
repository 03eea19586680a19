import type { State, User } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import { signAccessToken } from './access-token.ts'
import { buildOrgMap } from './member-info.ts'
import type { OrgMemberInfo } from './member-info.ts'

export interface IssueTokenOptions {
  /** The origin of the identity server, `http://localhost:3001`, without a slash at its end. */
  issuer: string
  /** Whose token; the first person of the store when left out. */
  email?: string
  /** An org's id or name: the token then speaks for that org alone. All orgs of the person when left out. */
  org?: string
  /** Milliseconds since 1970. */
  now?: number
}

export interface IssuedToken {
  token: string
  /** The chosen org, otherwise the person's first one; null when they are in none. */
  orgId: string | null
  userId: string
  email: string
}

/** There is no such user, or no such org of theirs. */
export class UnknownIdentityError extends Error {}

/**
 * Signs a bearer token for a user, for curl and for tests; no session is made.
 *
 * Throws UnknownIdentityError, with words for the terminal, for an unknown user or org.
 */
export async function issueToken(store: Store, options: IssueTokenOptions): Promise<IssuedToken> {
  const state = store.read()
  const user = findUser(state, options.email)
  const orgs = buildOrgMap(state, user.id)
  const chosen = options.org === undefined ? null : findOrgId(orgs, user, options.org)
  const token = await signAccessToken({
    issuer: options.issuer,
    key: state.signingKey,
    user,
    orgs,
    activeOrgId: chosen,
    loginMethod: 'generated_from_backend_api',
    issuedAtSeconds: Math.floor((options.now ?? Date.now()) / 1000),
  })
  return { token, orgId: chosen ?? Object.keys(orgs)[0] ?? null, userId: user.id, email: user.email }
}

function findUser(state: State, email: string | undefined): User {
  const wanted = email?.trim().toLowerCase()
  const user = wanted === undefined ? state.users[0] : state.users.find((candidate) => candidate.email === wanted)
  if (user) return user
  const known = state.users.map((candidate) => candidate.email)
  throw new UnknownIdentityError(`There is no user ${email ?? ''}. Known users: ${known.join(', ') || 'none'}.`)
}

function findOrgId(orgs: Record<string, OrgMemberInfo>, user: User, wanted: string): string {
  const all = Object.values(orgs)
  const byId = all.find((org) => org.org_id === wanted.trim().toLowerCase())
  if (byId) return byId.org_id
  const named = all.filter((org) => org.org_name.toLowerCase() === wanted.trim().toLowerCase())
  if (named.length === 1 && named[0]) return named[0].org_id
  const listed = all.map((org) => `${org.org_name} (${org.org_id})`).join(', ')
  throw new UnknownIdentityError(
    named.length > 1
      ? `${user.email} is in several orgs named "${wanted}". Give the id: ${listed}.`
      : `${user.email} is in no org "${wanted}". Their orgs: ${listed || 'none'}.`,
  )
}
