import { randomBytes, randomUUID } from 'node:crypto'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { findMembership, listMembersOf, requireManager } from '../orgs/org.ts'
import type { Role } from '../orgs/role.ts'
import type { Invitation, State, User } from '../store/state.ts'

const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000

/** The invitation that waits under this token, or null when it was used, revoked or ran out. */
export function findInvitation(context: IdentityContext, token: string): Invitation | null {
  const found = context.store.read().invitations.find((invitation) => invitation.token === token)
  return found && found.expiresAt > context.now() ? found : null
}

export function listInvitations(context: IdentityContext, orgId: string): Invitation[] {
  return context.store
    .read()
    .invitations.filter((invitation) => invitation.orgId === orgId && invitation.expiresAt > context.now())
}

/**
 * Invites an address, for seven days; an earlier invitation of the same address gives way.
 *
 * Answers null when somebody with that address is in the org already. Nobody invites above their own role.
 */
export function createInvitation(
  context: IdentityContext,
  actorId: string,
  orgId: string,
  input: { email: string; role: Role },
): Invitation | null {
  const createdAt = context.now()
  return context.store.update((draft) => {
    requireManager(findMembership(draft, orgId, actorId).role, input.role)
    if (listMembersOf(draft, orgId).some(({ user }) => user.email === input.email)) return null
    const invitation: Invitation = {
      id: randomUUID(),
      orgId,
      ...input,
      token: randomBytes(24).toString('base64url'),
      createdAt,
      expiresAt: createdAt + LIFETIME_MS,
    }
    draft.invitations = draft.invitations.filter((each) => each.orgId !== orgId || each.email !== input.email)
    draft.invitations.push(invitation)
    return invitation
  })
}

export function revokeInvitation(
  context: IdentityContext,
  actorId: string,
  orgId: string,
  invitationId: unknown,
): void {
  context.store.update((draft) => {
    const invitation = draft.invitations.find((each) => each.orgId === orgId && each.id === invitationId)
    requireManager(findMembership(draft, orgId, actorId).role, invitation?.role ?? 'Member')
    if (invitation) discard(draft, invitation)
  })
}

/** Makes the user a member and uses the invitation up. It counts for its own address alone. */
export function acceptInvitation(context: IdentityContext, user: User, token: string): Invitation {
  const createdAt = context.now()
  return context.store.update((draft) => {
    const invitation = draft.invitations.find((each) => each.token === token && each.expiresAt > createdAt)
    if (!invitation) throw new IdentityError('not_found', 'This invitation was used, was taken back, or has run out.')
    if (invitation.email !== user.email) {
      throw new IdentityError('forbidden', `This invitation is for ${invitation.email}, and you are ${user.email}.`)
    }
    const { orgId, role } = invitation
    const isMember = draft.memberships.some((each) => each.orgId === orgId && each.userId === user.id)
    if (!isMember) draft.memberships.push({ orgId, userId: user.id, role, createdAt })
    discard(draft, invitation)
    return invitation
  })
}

function discard(draft: State, invitation: Invitation): void {
  draft.invitations = draft.invitations.filter((each) => each.id !== invitation.id)
}
