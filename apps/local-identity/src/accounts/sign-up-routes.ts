import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { IdentityContext } from '../context.ts'
import { Email, NewPassword, parseForm, PersonName, refuseField } from '../http/form-fields.ts'
import type { FormProblems } from '../http/form-fields.ts'
import { field, hiddenFields } from '../http/form-components.ts'
import { formTokenFor, requireOwnForm } from '../http/form-token.ts'
import { html } from '../http/html.ts'
import { sendPage } from '../http/page.ts'
import { linkTo, readReturnTo } from '../http/return-to.ts'
import { findInvitation } from '../invitations/invitation.ts'
import { nextAfterSignIn, readInvitationToken } from '../invitations/invitation-link.ts'
import { findSessionUser, startSession } from '../sessions/session.ts'
import { createAccount } from './account.ts'

const SignUp = z.object({
  first_name: PersonName.optional().transform((name) => name ?? ''),
  last_name: PersonName.optional().transform((name) => name ?? ''),
  email: Email,
  password: NewPassword,
})

export function createSignUpRoutes(context: IdentityContext): Router {
  const router = Router()

  router.get('/signup', (req, res) => {
    if (findSessionUser(req, context)) return res.redirect(302, nextAfterSignIn(req, context))
    showSignUp(req, res)
  })

  router.post('/signup', requireOwnForm(context), async (req, res) => {
    const form = parseForm(SignUp, req.body)
    if (!form.ok) return showSignUp(req, res, form.problems)
    const user = await createAccount(context, form.input)
    if (!user)
      return showSignUp(req, res, refuseField(req.body, 'email', 'This address has an account. Sign in instead'))
    startSession(req, res, context, user.id)
    res.redirect(303, nextAfterSignIn(req, context))
  })

  function showSignUp(req: Request, res: Response, problems?: FormProblems): void {
    const returnTo = readReturnTo(req, context)
    const token = readInvitationToken(req)
    const invitation = token ? findInvitation(context, token) : null
    const ask = (...input: Parameters<typeof field>) => field(input[0], problems)
    sendPage(req, res, context, {
      title: 'Create an account',
      returnTo,
      errors: problems?.errors,
      content: html`<p class="about">The account lives on this computer alone, in the local identity server.</p>
        <section class="card">
          <form method="post" action="/signup" novalidate>
            ${hiddenFields(formTokenFor(res), returnTo, { invitation: token })}
            <div class="pair">
              ${ask({ name: 'first_name', label: 'First name', autocomplete: 'given-name', required: false })}
              ${ask({ name: 'last_name', label: 'Last name', autocomplete: 'family-name', required: false })}
            </div>
            ${ask({
              name: 'email',
              label: 'E-mail address',
              type: 'email',
              autocomplete: 'username',
              value: invitation?.email,
              readonly: invitation !== null,
              hint: invitation ? 'The invitation is for this address.' : 'No e-mail is sent. Any address will do.',
            })}
            ${ask({
              name: 'password',
              label: 'Password',
              type: 'password',
              autocomplete: 'new-password',
              hint: 'At least 8 characters.',
            })}
            <button class="primary block">Create the account</button>
          </form>
          <p class="other">
            Have one already? <a href="${linkTo('/login', returnTo, { invitation: token })}">Sign in</a>
          </p>
        </section>`,
    })
  }

  return router
}
