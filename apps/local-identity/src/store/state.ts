import { z } from 'zod'
import { Role } from '../orgs/role.ts'

const Id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
const Milliseconds = z.number().int()

export const SigningKey = z.strictObject({ kid: z.string(), privateKeyPem: z.string(), createdAt: Milliseconds })
export type SigningKey = z.infer<typeof SigningKey>

export const User = z.strictObject({
  id: Id,
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  passwordHash: z.string(),
  /** A demo person has the well-known password, so the sign-in page offers them with one click. */
  demo: z.boolean(),
  createdAt: Milliseconds,
})
export type User = z.infer<typeof User>

export const Org = z.strictObject({ id: Id, name: z.string(), createdAt: Milliseconds })
export type Org = z.infer<typeof Org>

export const Membership = z.strictObject({ orgId: Id, userId: Id, role: Role, createdAt: Milliseconds })
export type Membership = z.infer<typeof Membership>

export const Invitation = z.strictObject({
  id: Id,
  orgId: Id,
  email: z.string(),
  role: Role,
  /** Kept in plain text, because with no e-mail the page must show the link again. */
  token: z.string(),
  createdAt: Milliseconds,
  expiresAt: Milliseconds,
})
export type Invitation = z.infer<typeof Invitation>

export const Session = z.strictObject({
  tokenHash: z.string(),
  userId: Id,
  createdAt: Milliseconds,
  expiresAt: Milliseconds,
})
export type Session = z.infer<typeof Session>

/** All that the identity server knows, kept together in one file so that one rename saves it whole. */
export const State = z.strictObject({
  format: z.literal(1),
  /** Where the server last listened: the issuer of tokens that the command line prints. */
  origin: z.string(),
  /** Signs the hidden field of every form. */
  formSecret: z.string(),
  signingKey: SigningKey,
  users: z.array(User),
  orgs: z.array(Org),
  memberships: z.array(Membership),
  invitations: z.array(Invitation),
  sessions: z.array(Session),
})
export type State = z.infer<typeof State>
