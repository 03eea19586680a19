import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { displayName, findUserByEmail } from '../accounts/account.ts'
import { verifyPassword } from '../accounts/password.ts'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { AnyPassword, Email, parseForm, refuseField } from '../http/form-fields.ts'
import type { FormProblems } from '../http/form-fields.ts'
import { formTokenFor, requireOwnForm } from '../http/form-token.ts'
import { noticeOf } from '../http/notices.ts'
import { sendPage } from '../http/page.ts'
import { linkTo, readReturnTo } from '../http/return-to.ts'
import { nextAfterSignIn, readInvitationToken } from '../invitations/invitation-link.ts'
import type { State } from '../store/state.ts'
import { endSession, findSessionUser, startSession } from './session.ts'
import { signInPage } from './sign-in-page.ts'
import type { DemoPerson } from './sign-in-page.ts'

const SignIn = z.object({ email: Email, password: AnyPassword })
const WRONG = 'The e-mail address or the password is wrong'

export function createSignInRoutes(context: IdentityContext): Router {
  const router = Router()

  router.get('/login', (req, res) => {
    if (findSessionUser(req, context)) return res.redirect(302, nextAfterSignIn(req, context))
    showSignIn(req, res)
  })

  router.post('/login', requireOwnForm(context), async (req, res) => {
    const form = parseForm(SignIn, req.body)
    if (!form.ok) return showSignIn(req, res, form.problems)
    const { email, password } = form.input
    const wait = context.throttle.secondsToWait(email)
    if (wait > 0) {
      res.set('Retry-After', String(wait))
      return showSignIn(req, res, refuseField(req.body, 'password', tooManyAttempts(wait)), 429)
    }
    const user = findUserByEmail(context.store.read(), email)
    // Counted before the slow comparison, so that many guesses at once do not slip past the limit.
    context.throttle.recordFailure(email)
    if (!(await verifyPassword(password, user?.passwordHash ?? null)) || !user) {
      return showSignIn(req, res, refuseField(req.body, 'password', WRONG))
    }
    context.throttle.recordSuccess(email)
    startSession(req, res, context, user.id)
    res.redirect(303, nextAfterSignIn(req, context))
  })

  router.post('/login/demo', requireOwnForm(context), (req, res) => {
    const id = (req.body as Record<string, unknown>).user_id
    const user = context.store.read().users.find((candidate) => candidate.demo && candidate.id === id)
    if (!user) throw new IdentityError('not_found', 'There is no such demo person any more.')
    startSession(req, res, context, user.id)
    res.redirect(303, nextAfterSignIn(req, context))
  })

  router.post('/logout', requireOwnForm(context), (req, res) => {
    endSession(req, res, context)
    // Somebody who was signed in as the wrong person goes back to the invitation that they came for.
    const invitation = readInvitationToken(req)
    const target = invitation ? '/invitation' : '/login'
    res.redirect(303, linkTo(target, readReturnTo(req, context), { invitation, notice: 'signed_out' }))
  })

  function showSignIn(req: Request, res: Response, problems?: FormProblems, status?: number): void {
    const returnTo = readReturnTo(req, context)
    sendPage(req, res, context, {
      title: 'Sign in',
      returnTo,
      notice: noticeOf(req.query.notice),
      errors: problems?.errors,
      status,
      content: signInPage({
        formToken: formTokenFor(res),
        returnTo,
        invitation: readInvitationToken(req),
        demoPeople: listDemoPeople(context.store.read()),
        problems,
      }),
    })
  }

  return router
}

function listDemoPeople(state: Readonly<State>): DemoPerson[] {
  const rolesOf = (userId: string) =>
    state.memberships
      .filter((membership) => membership.userId === userId)
      .map(({ orgId, role }) => `${role} of ${state.orgs.find((org) => org.id === orgId)?.name ?? 'an org'}`)
  return state.users
    .filter((user) => user.demo)
    .map((user) => ({ id: user.id, name: displayName(user), email: user.email, roles: rolesOf(user.id) }))
}

function tooManyAttempts(seconds: number): string {
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  return `Too many attempts with this address. Try again in ${wait}`
}
