import { randomUUID } from 'node:crypto'
import { findUserByEmail } from '../accounts/account.ts'
import { hashPassword } from '../accounts/password.ts'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { findMembership } from '../orgs/org.ts'
import type { Role } from '../orgs/role.ts'
import { demoPassword } from '../store/demo-data.ts'
import type { State, User } from '../store/state.ts'
import { signAccessToken, TOKEN_LIFETIME_SECONDS } from '../tokens/access-token.ts'
import { buildOrgMap } from '../tokens/member-info.ts'

export interface MemberKey {
  email: string
  org_id: string
}

/** Takes somebody out of an org as another Owner would, with none of the rules of the page. */
export function dropMember({ store }: IdentityContext, { email, org_id }: MemberKey): void {
  store.update((draft) => {
    const membership = findMembership(draft, org_id, requireEmail(draft, email).id)
    draft.memberships = draft.memberships.filter((each) => each !== membership)
  })
}

export function setRole({ store }: IdentityContext, { email, org_id, role }: MemberKey & { role: Role }): void {
  store.update((draft) => {
    findMembership(draft, org_id, requireEmail(draft, email).id).role = role
  })
}

export function endSessionsOf({ store }: IdentityContext, email: string): void {
  store.update((draft) => {
    const user = requireEmail(draft, email)
    draft.sessions = draft.sessions.filter((session) => session.userId !== user.id)
  })
}

/** Adds a user, with the demo password, who owns as many orgs as asked for: their token outgrows 16 KiB at about 35. */
export async function createUserWithOrgs(context: IdentityContext, input: { email: string; orgs: number }) {
  const createdAt = context.now()
  const passwordHash = await hashPassword(demoPassword)
  return context.store.update((draft) => {
    const names = { firstName: '', lastName: '' }
    const user: User = { id: randomUUID(), email: input.email, ...names, passwordHash, demo: false, createdAt }
    const orgs = Array.from({ length: input.orgs }, (_, index) => ({
      id: randomUUID(),
      name: `Test org ${index + 1}`,
      createdAt,
    }))
    draft.users.push(user)
    draft.orgs.push(...orgs)
    draft.memberships.push(
      ...orgs.map((org) => ({ orgId: org.id, userId: user.id, role: 'Owner' as const, createdAt })),
    )
    return { user_id: user.id, email: user.email, password: demoPassword, org_ids: orgs.map((org) => org.id) }
  })
}

export interface ForgedToken {
  email: string
  org_id?: string | null
  /** Null for a token without an expiry. */
  lifetime_seconds?: number | null
  issued_seconds_ago: number
  issuer?: string
}

/** Signs, with the real key, a token that the server itself would not make. */
export function forgeToken(context: IdentityContext, input: ForgedToken): Promise<string> {
  const state = context.store.read()
  const user = requireEmail(state, input.email)
  return signAccessToken({
    issuer: input.issuer ?? context.origin,
    key: state.signingKey,
    user,
    orgs: buildOrgMap(state, user.id),
    activeOrgId: input.org_id,
    loginMethod: 'generated_from_backend_api',
    issuedAtSeconds: Math.floor(context.now() / 1000) - input.issued_seconds_ago,
    lifetimeSeconds: input.lifetime_seconds === undefined ? TOKEN_LIFETIME_SECONDS : input.lifetime_seconds,
  })
}

function requireEmail(state: Readonly<State>, email: string): User {
  const user = findUserByEmail(state, email)
  if (!user) throw new IdentityError('not_found', `There is no user ${email}.`)
  return user
}
