import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { IdentityContext } from '../context.ts'
import { AnyPassword, NewPassword, parseForm, PersonName, refuseField } from '../http/form-fields.ts'
import type { FormProblems } from '../http/form-fields.ts'
import { formTokenFor, requireOwnForm } from '../http/form-token.ts'
import { noticeOf } from '../http/notices.ts'
import { sendPage } from '../http/page.ts'
import { linkTo, readReturnTo } from '../http/return-to.ts'
import { listOrgsOf } from '../orgs/org.ts'
import { requireUser, userOf } from '../sessions/require-user.ts'
import { startSession } from '../sessions/session.ts'
import { changePassword, renameUser } from './account.ts'
import { accountPage } from './account-page.ts'
import { verifyPassword } from './password.ts'

const Names = z.object({ first_name: PersonName, last_name: PersonName })
const PasswordChange = z.object({ current_password: AnyPassword, new_password: NewPassword })

export function createAccountRoutes(context: IdentityContext): Router {
  const router = Router()

  router.get('/account', requireUser(context), (req, res) => showAccount(req, res))

  router.post('/account/name', requireUser(context), requireOwnForm(context), (req, res) => {
    const form = parseForm(Names, req.body)
    if (!form.ok) return showAccount(req, res, form.problems)
    renameUser(context, userOf(res).id, form.input.first_name, form.input.last_name)
    res.redirect(303, linkTo('/account', readReturnTo(req, context), { notice: 'saved' }))
  })

  router.post('/account/password', requireUser(context), requireOwnForm(context), async (req, res) => {
    const form = parseForm(PasswordChange, req.body)
    if (!form.ok) return showAccount(req, res, form.problems)
    const user = userOf(res)
    const wait = context.throttle.secondsToWait(user.email)
    if (wait > 0) {
      res.set('Retry-After', String(wait))
      return showAccount(
        req,
        res,
        refuseField(req.body, 'current_password', `Too many attempts. Try again in ${wait} seconds`),
        429,
      )
    }
    context.throttle.recordFailure(user.email)
    if (!(await verifyPassword(form.input.current_password, user.passwordHash))) {
      return showAccount(req, res, refuseField(req.body, 'current_password', 'This is not your password'))
    }
    context.throttle.recordSuccess(user.email)
    await changePassword(context, user.id, form.input.new_password)
    startSession(req, res, context, user.id)
    res.redirect(303, linkTo('/account', readReturnTo(req, context), { notice: 'password_changed' }))
  })

  function showAccount(req: Request, res: Response, problems?: FormProblems, status?: number): void {
    const returnTo = readReturnTo(req, context)
    const user = userOf(res)
    sendPage(req, res, context, {
      title: 'Your account',
      returnTo,
      notice: noticeOf(req.query.notice),
      errors: problems?.errors,
      status,
      content: accountPage({
        user,
        orgs: listOrgsOf(context.store.read(), user.id),
        formToken: formTokenFor(res),
        returnTo,
        problems,
      }),
    })
  }

  return router
}
