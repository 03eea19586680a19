import { randomUUID } from 'node:crypto'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import type { State, User } from '../store/state.ts'
import { hashPassword } from './password.ts'

export interface NewAccount {
  email: string
  first_name: string
  last_name: string
  password: string
}

/** The name to greet somebody by: what they gave, or their address. */
export function displayName(user: Pick<User, 'firstName' | 'lastName' | 'email'>): string {
  return [user.firstName, user.lastName].filter(Boolean).join(' ') || user.email
}

export function findUserByEmail(state: Readonly<State>, email: string): User | null {
  return state.users.find((user) => user.email === email) ?? null
}

/** Adds a user with no orgs. Answers null when the address has an account already. */
export async function createAccount(context: IdentityContext, input: NewAccount): Promise<User | null> {
  if (findUserByEmail(context.store.read(), input.email)) return null
  const user: User = {
    id: randomUUID(),
    email: input.email,
    firstName: input.first_name,
    lastName: input.last_name,
    passwordHash: await hashPassword(input.password),
    demo: false,
    createdAt: context.now(),
  }
  return context.store.update((draft) => {
    // Somebody may have taken the address while the password was being hashed.
    if (findUserByEmail(draft, input.email)) return null
    draft.users.push(user)
    return user
  })
}

export function renameUser(context: IdentityContext, userId: string, firstName: string, lastName: string): void {
  context.store.update((draft) => Object.assign(userIn(draft, userId), { firstName, lastName }))
}

/** Sets the password, ends every session of the user, and makes a demo person an ordinary one. */
export async function changePassword(context: IdentityContext, userId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  context.store.update((draft) => {
    Object.assign(userIn(draft, userId), { passwordHash, demo: false })
    draft.sessions = draft.sessions.filter((session) => session.userId !== userId)
  })
}

function userIn(draft: State, userId: string): User {
  const user = draft.users.find((candidate) => candidate.id === userId)
  if (!user) throw new IdentityError('not_found', 'This account is gone.')
  return user
}
