import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { Email, OrgName, parseForm, refuseField } from '../http/form-fields.ts'
import type { FormProblems } from '../http/form-fields.ts'
import { formTokenFor, requireOwnForm } from '../http/form-token.ts'
import { noticeOf } from '../http/notices.ts'
import { sendPage } from '../http/page.ts'
import { linkTo, readReturnTo } from '../http/return-to.ts'
import { createInvitation, listInvitations, revokeInvitation } from '../invitations/invitation.ts'
import { requireUser, userOf } from '../sessions/require-user.ts'
import { changeRole, listMembersOf, listOrgsOf, removeMember, renameOrg } from './org.ts'
import { orgPage } from './org-page.ts'
import { removalPage } from './removal-page.ts'
import { Role } from './role.ts'

const OrgForm = z.object({ org_id: z.string() })
const MemberForm = OrgForm.extend({ user_id: z.string() })
const Renaming = OrgForm.extend({ name: OrgName })
const Removal = MemberForm.extend({ confirmed: z.string().optional() })
const RoleChange = MemberForm.extend({ role: Role })
const NewInvitation = OrgForm.extend({ email: Email, role: Role })
const Revocation = OrgForm.extend({ invitation_id: z.string() })

/** The page of an org (members, roles, invitations), and the forms on it. Without an id it shows the person's first org. */
export function createOrgRoutes(context: IdentityContext): Router {
  const router = Router()
  const guard = [requireUser(context), requireOwnForm(context)]

  router.get('/org', requireUser(context), (req, res) => {
    const first = listOrgsOf(context.store.read(), userOf(res).id)[0]
    if (req.query.id === undefined && !first)
      return res.redirect(302, linkTo('/create_org', readReturnTo(req, context)))
    showOrg(req, res, req.query.id ?? first?.id)
  })

  router.post('/org/rename', guard, (req: Request, res: Response) => {
    const form = parseForm(Renaming, req.body)
    if (!form.ok) return showOrg(req, res, orgIdOf(req), form.problems)
    const { org_id, name } = form.input
    if (renameOrg(context, userOf(res).id, org_id, name)) return goBack(req, res, org_id, 'org_renamed')
    showOrg(req, res, org_id, refuseField(req.body, 'name', 'You are in an org of this name already'))
  })

  router.post('/org/role', guard, (req: Request, res: Response) => {
    const { org_id, user_id, role } = requireForm(RoleChange, req)
    changeRole(context, userOf(res).id, org_id, user_id, role)
    goBack(req, res, org_id, 'role_changed')
  })

  router.post('/org/remove', guard, (req: Request, res: Response) => {
    const { org_id, user_id, confirmed } = requireForm(Removal, req)
    if (confirmed !== 'yes') return askBeforeRemoval(req, res, org_id, user_id)
    removeMember(context, userOf(res).id, org_id, user_id)
    if (user_id !== userOf(res).id) return goBack(req, res, org_id, 'member_removed')
    res.redirect(303, linkTo('/account', readReturnTo(req, context), { notice: 'left' }))
  })

  router.post('/org/invite', guard, (req: Request, res: Response) => {
    const form = parseForm(NewInvitation, req.body)
    if (!form.ok) return showOrg(req, res, orgIdOf(req), form.problems)
    const { org_id, email, role } = form.input
    if (createInvitation(context, userOf(res).id, org_id, { email, role })) return goBack(req, res, org_id, 'invited')
    showOrg(req, res, org_id, refuseField(req.body, 'email', 'Somebody with this address is in the org already'))
  })

  router.post('/org/revoke', guard, (req: Request, res: Response) => {
    const { org_id, invitation_id } = requireForm(Revocation, req)
    revokeInvitation(context, userOf(res).id, org_id, invitation_id)
    goBack(req, res, org_id, 'invitation_revoked')
  })

  function askBeforeRemoval(req: Request, res: Response, orgId: string, userId: string): void {
    const state = context.store.read()
    const actor = userOf(res)
    const returnTo = readReturnTo(req, context)
    const org = listOrgsOf(state, actor.id).find((candidate) => candidate.id === orgId)
    const member = listMembersOf(state, orgId).find(({ user }) => user.id === userId)
    if (!org || !member) throw new IdentityError('not_found', 'This person is not in the org any more.')
    const { title, content } = removalPage({ actor, org, member, formToken: formTokenFor(res), returnTo })
    sendPage(req, res, context, { title, returnTo, content })
  }

  function goBack(req: Request, res: Response, orgId: string, notice: string): void {
    res.redirect(303, linkTo('/org', readReturnTo(req, context), { id: orgId, notice }))
  }

  function showOrg(req: Request, res: Response, orgId: unknown, problems?: FormProblems): void {
    const state = context.store.read()
    const user = userOf(res)
    const orgs = listOrgsOf(state, user.id)
    const org = orgs.find((candidate) => candidate.id === orgId)
    if (!org) throw new IdentityError('not_found', 'There is no such org, or you are not in it.')
    const returnTo = readReturnTo(req, context)
    sendPage(req, res, context, {
      title: org.name,
      returnTo,
      notice: noticeOf(req.query.notice),
      errors: problems?.errors,
      wide: true,
      content: orgPage({
        user,
        org,
        orgs,
        members: listMembersOf(state, org.id),
        invitations: listInvitations(context, org.id),
        origin: context.origin,
        formToken: formTokenFor(res),
        returnTo,
        problems,
      }),
    })
  }

  return router
}

function orgIdOf(req: Request): unknown {
  return (req.body as Record<string, unknown> | undefined)?.org_id
}

// These forms have only hidden fields and lists to choose from, so a wrong value was never typed by a person.
function requireForm<T>(schema: z.ZodType<T>, req: Request): T {
  const form = parseForm(schema, req.body)
  if (!form.ok) throw new IdentityError('bad_request', 'The form is not one of this page.')
  return form.input
}
