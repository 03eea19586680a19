import { randomUUID } from 'node:crypto'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import type { Membership, Org, State, User } from '../store/state.ts'
import { mayManage } from './role.ts'
import type { Role } from './role.ts'

export interface OrgWithRole extends Org {
  role: Role
}

/** The orgs of one user, oldest membership first: the same order as in their token. */
export function listOrgsOf(state: Readonly<State>, userId: string): OrgWithRole[] {
  return state.memberships
    .filter((membership) => membership.userId === userId)
    .flatMap(({ orgId, role }) => {
      const org = state.orgs.find((candidate) => candidate.id === orgId)
      return org ? [{ ...org, role }] : []
    })
}

export interface OrgMember {
  user: User
  role: Role
}

export function listMembersOf(state: Readonly<State>, orgId: string): OrgMember[] {
  return state.memberships
    .filter((membership) => membership.orgId === orgId)
    .flatMap(({ userId, role }) => {
      const user = state.users.find((candidate) => candidate.id === userId)
      return user ? [{ user, role }] : []
    })
}

/** The membership, or not_found: an org that somebody is not in looks to them as if it did not exist. */
export function findMembership(state: Readonly<State>, orgId: unknown, userId: string): Membership {
  const found = state.memberships.find((each) => each.orgId === orgId && each.userId === userId)
  if (!found) throw new IdentityError('not_found', 'There is no such org, or you are not in it.')
  return found
}

/** Makes an org with its creator as Owner; null when they are in one of that name, which nobody could tell apart. */
export function createOrg(context: IdentityContext, userId: string, name: string): Org | null {
  const createdAt = context.now()
  return context.store.update((draft) => {
    if (isNameTaken(draft, userId, name)) return null
    const org = { id: randomUUID(), name, createdAt }
    draft.orgs.push(org)
    draft.memberships.push({ orgId: org.id, userId, role: 'Owner', createdAt })
    return org
  })
}

/** Renames an org; false when the name is that of another org of theirs. Owners and Admins only. */
export function renameOrg(context: IdentityContext, actorId: string, orgId: string, name: string): boolean {
  return context.store.update((draft) => {
    requireManager(findMembership(draft, orgId, actorId).role, 'Member')
    if (isNameTaken(draft, actorId, name, orgId)) return false
    const org = draft.orgs.find((candidate) => candidate.id === orgId)
    if (org) org.name = name
    return true
  })
}

/** Gives a member another role. Nobody acts above their own role, and the last Owner stays one. */
export function changeRole(context: IdentityContext, actorId: string, orgId: string, userId: string, role: Role): void {
  context.store.update((draft) => {
    const actor = findMembership(draft, orgId, actorId)
    const member = findMembership(draft, orgId, userId)
    requireManager(actor.role, member.role)
    requireManager(actor.role, role)
    if (role !== 'Owner') requireAnotherOwner(draft, member)
    member.role = role
  })
}

/** Takes a member out of the org; everybody may take out themselves, but for the last Owner. */
export function removeMember(context: IdentityContext, actorId: string, orgId: string, userId: string): void {
  context.store.update((draft) => {
    const actor = findMembership(draft, orgId, actorId)
    const member = findMembership(draft, orgId, userId)
    if (actorId !== userId) requireManager(actor.role, member.role)
    requireAnotherOwner(draft, member)
    draft.memberships = draft.memberships.filter((each) => each.orgId !== orgId || each.userId !== userId)
  })
}

export function requireManager(actor: Role, target: Role): void {
  if (!mayManage(actor, target)) throw new IdentityError('forbidden', `Your role, ${actor}, does not allow this.`)
}

function requireAnotherOwner(state: Readonly<State>, member: Membership): void {
  if (member.role !== 'Owner') return
  const owners = state.memberships.filter((each) => each.orgId === member.orgId && each.role === 'Owner')
  if (owners.length > 1) return
  throw new IdentityError('last_owner', 'An org needs an Owner. Make somebody else Owner first.')
}

function isNameTaken(state: Readonly<State>, userId: string, name: string, exceptOrgId?: string): boolean {
  return listOrgsOf(state, userId).some(
    (org) => org.id !== exceptOrgId && org.name.toLowerCase() === name.toLowerCase(),
  )
}
