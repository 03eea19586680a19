import { SignJWT } from 'jose'
import type { SigningKey, User } from '../store/state.ts'
import type { OrgMemberInfo } from './member-info.ts'
import { privateKeyOf } from './signing-key.ts'

/** Half an hour, as PropelAuth's; anything up to 600 s makes the browser library ask anew for every call. */
export const TOKEN_LIFETIME_SECONDS = 30 * 60

export type LoginMethod = 'password' | 'generated_from_backend_api'

export interface AccessTokenInput {
  issuer: string
  key: SigningKey
  user: User
  orgs: Record<string, OrgMemberInfo>
  /** One of `orgs`: the token then speaks for this org alone. */
  activeOrgId?: string | null
  loginMethod: LoginMethod
  issuedAtSeconds: number
  /** Null leaves the expiry out, which only tests ask for. */
  lifetimeSeconds?: number | null
}

/** Signs a token with the claims that PropelAuth puts into its own. */
export function signAccessToken(input: AccessTokenInput): Promise<string> {
  const { user, orgs, activeOrgId, issuedAtSeconds, lifetimeSeconds = TOKEN_LIFETIME_SECONDS } = input
  const token = new SignJWT({
    user_id: user.id,
    email: user.email,
    ...(user.firstName && { first_name: user.firstName }),
    ...(user.lastName && { last_name: user.lastName }),
    login_method: { login_method: input.loginMethod },
    ...(activeOrgId ? { org_member_info: orgs[activeOrgId] } : { org_id_to_org_member_info: orgs }),
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: input.key.kid })
    .setIssuer(input.issuer)
    .setSubject(user.id)
    .setIssuedAt(issuedAtSeconds)
  if (lifetimeSeconds !== null) token.setExpirationTime(issuedAtSeconds + lifetimeSeconds)
  return token.sign(privateKeyOf(input.key))
}
