import { randomBytes } from 'node:crypto'
import { hashPassword } from '../accounts/password.ts'
import { createSigningKey } from '../tokens/signing-key.ts'
import type { Role } from '../orgs/role.ts'
import type { State } from './state.ts'

/** The password of both demo people, printed by the start script and in the README: it protects nothing. */
export const demoPassword = 'verbatim-demo'

// The ids are fixed, so that a knowledge base outlives an identity file that had to be made anew.
const ana = {
  id: 'bf8b312b-a595-48f8-bda3-46574d09b383',
  email: 'ana@example.com',
  firstName: 'Ana',
  lastName: 'Ortiz',
}
const ben = {
  id: '14a98a40-91d8-453d-87de-2503272ea1cf',
  email: 'ben@example.com',
  firstName: 'Ben',
  lastName: 'Miller',
}
const clothing = { id: '4213dbbc-aa32-4173-aa20-143e0b318d14', name: 'Corner Clothing' }
const books = { id: 'f3e9c26c-49ad-44cd-ba70-41d5e99f6559', name: 'Second Street Books' }

export const demoPeople = [ana, ben] as const
export const demoOrgs = [clothing, books] as const

/** The first state: a key, the shop of two people, and a second org of Ana's to switch to. */
export async function createDemoState(now: number): Promise<State> {
  const membership = (org: { id: string }, user: { id: string }, role: Role) => ({
    orgId: org.id,
    userId: user.id,
    role,
    createdAt: now,
  })
  return {
    format: 1,
    origin: '',
    formSecret: randomBytes(32).toString('base64url'),
    signingKey: await createSigningKey(now),
    users: await Promise.all(
      demoPeople.map(async (person) => ({
        ...person,
        passwordHash: await hashPassword(demoPassword),
        demo: true,
        createdAt: now,
      })),
    ),
    orgs: demoOrgs.map((org) => ({ ...org, createdAt: now })),
    memberships: [
      membership(clothing, ana, 'Owner'),
      membership(clothing, ben, 'Member'),
      membership(books, ana, 'Owner'),
    ],
    invitations: [],
    sessions: [],
  }
}
