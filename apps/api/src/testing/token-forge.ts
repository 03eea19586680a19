import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { SignJWT } from 'jose'

export const testIssuer = 'http://localhost:39001'

/** A person as their access token describes them. */
export interface Person {
  userId: string
  email: string
  /** Org id to role. */
  orgs: Record<string, 'Owner' | 'Admin' | 'Member'>
}

// One pair for all test files of a process: making one takes a tenth of a second.
const trusted = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** The public key that the app under test is configured with. */
export const verifierKey = trusted.publicKey.export({ type: 'spki', format: 'pem' }).toString()

/** The claims that PropelAuth puts into an access token. */
export function claimsOf(person: Person, now = Date.now()): Record<string, unknown> {
  const seconds = Math.floor(now / 1000)
  const members = Object.entries(person.orgs).map(([orgId, role]) => [orgId, memberInfo(orgId, role)])
  return {
    iss: testIssuer,
    sub: person.userId,
    iat: seconds,
    exp: seconds + 1800,
    user_id: person.userId,
    email: person.email,
    org_id_to_org_member_info: Object.fromEntries(members) as unknown,
  }
}

/** One org of a token's map, as PropelAuth writes it. */
export function memberInfo(orgId: string, role: string) {
  const roles = ['Owner', 'Admin', 'Member']
  return {
    org_id: orgId,
    org_name: `Org ${orgId.slice(0, 4)}`,
    org_metadata: {},
    url_safe_org_name: `org-${orgId.slice(0, 4)}`,
    org_role_structure: 'single_role_in_hierarchy',
    user_role: role,
    inherited_user_roles_plus_current_role: roles.slice(roles.indexOf(role)),
    user_permissions: [],
    additional_roles: [],
  }
}

interface SignOptions {
  key?: 'trusted' | 'stranger'
  /** Instead of `key`: any other. */
  privateKey?: KeyObject
  algorithm?: 'RS256' | 'RS512' | 'PS256'
}

/** Signs any claims, right or wrong. */
export async function signClaims(
  claims: Record<string, unknown>,
  { key = 'trusted', privateKey, algorithm = 'RS256' }: SignOptions = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .sign(privateKey ?? (key === 'trusted' ? trusted : stranger).privateKey)
}

/** A good token, as the identity server would give it. */
export async function issueToken(person: Person): Promise<string> {
  return signClaims(claimsOf(person))
}

/** Bearer tokens that must all be refused, by what is wrong with them. */
export async function forgeTokens(person: Person): Promise<Record<string, string>> {
  const claims = claimsOf(person)
  const good = await signClaims(claims)
  const [header, payload, signature] = good.split('.') as [string, string, string]
  const now = Math.floor(Date.now() / 1000)
  const without = (name: string) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name))
  return {
    'signed by another key': await signClaims(claims, { key: 'stranger' }),
    'algorithm RS512': await signClaims(claims, { algorithm: 'RS512' }),
    'algorithm PS256': await signClaims(claims, { algorithm: 'PS256' }),
    'algorithm none': `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    'HS256 with the public key as secret': await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(Buffer.from(verifierKey)),
    expired: await signClaims({ ...claims, exp: now - 1 }),
    'no expiry': await signClaims(without('exp')),
    'an expiry in a year': await signClaims({ ...claims, exp: now + 365 * 86_400 }),
    'not valid yet': await signClaims({ ...claims, nbf: now + 3600 }),
    'another issuer': await signClaims({ ...claims, iss: 'https://auth.example.org' }),
    'the issuer with a slash': await signClaims({ ...claims, iss: `${testIssuer}/` }),
    'no issuer': await signClaims(without('iss')),
    'no user': await signClaims(without('user_id')),
    'a changed payload': `${header}.${encode({ ...claims, email: 'eve@example.com' })}.${signature}`,
    'a cut signature': good.slice(0, -8),
    'no signature': `${header}.${payload}.`,
    'only text': 'let-me-in',
    empty: '',
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
