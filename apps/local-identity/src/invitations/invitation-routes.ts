import { Router } from 'express'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { hiddenFields } from '../http/form-components.ts'
import { formTokenFor, requireOwnForm } from '../http/form-token.ts'
import { html } from '../http/html.ts'
import type { Html } from '../http/html.ts'
import { noticeOf } from '../http/notices.ts'
import { sendPage } from '../http/page.ts'
import { linkTo, readReturnTo } from '../http/return-to.ts'
import { requireUser, userOf } from '../sessions/require-user.ts'
import { findSessionUser } from '../sessions/session.ts'
import { acceptInvitation, findInvitation } from './invitation.ts'
import { readInvitationToken } from './invitation-link.ts'

/** The page behind an invitation's link, and the button on it that joins the org. */
export function createInvitationRoutes(context: IdentityContext): Router {
  const router = Router()

  router.get('/invitation', (req, res) => {
    const returnTo = readReturnTo(req, context)
    const token = readInvitationToken(req)
    const invitation = token === null ? null : findInvitation(context, token)
    if (!invitation) throw new IdentityError('not_found', 'This invitation was used, was taken back, or has run out.')
    const org = context.store.read().orgs.find((candidate) => candidate.id === invitation.orgId)
    const user = findSessionUser(req, context)
    const hidden = (more: Record<string, string | null> = {}) => hiddenFields(formTokenFor(res), returnTo, more)

    sendPage(req, res, context, {
      title: `Join ${org?.name ?? 'the org'}`,
      returnTo,
      notice: noticeOf(req.query.notice),
      content: html`<section class="card">
        <p>
          <strong>${invitation.email}</strong> is invited to <strong>${org?.name}</strong> as
          <span class="pill">${invitation.role}</span>
        </p>
        ${nextStep()}
      </section>`,
    })

    function nextStep(): Html {
      if (user?.email === invitation?.email) {
        return html`<form method="post" action="/invitation">
          ${hidden({ invitation: token })}
          <button class="primary block">Join ${org?.name}</button>
        </form>`
      }
      if (user) {
        return html`<p>You are signed in as ${user.email}, and the invitation is for somebody else.</p>
          <form method="post" action="/logout">
            ${hidden({ invitation: token })}
            <button class="block">Sign out and go on</button>
          </form>`
      }
      return html`<div class="choices">
        <a class="button primary" href="${linkTo('/signup', returnTo, { invitation: token })}">Create an account</a>
        <a class="button" href="${linkTo('/login', returnTo, { invitation: token })}">Sign in</a>
      </div>`
    }
  })

  router.post('/invitation', requireUser(context), requireOwnForm(context), (req, res) => {
    const { orgId } = acceptInvitation(context, userOf(res), readInvitationToken(req) ?? '')
    res.redirect(303, linkTo('/org', readReturnTo(req, context), { id: orgId, notice: 'joined' }))
  })

  return router
}
