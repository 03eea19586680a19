import { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import type { IdentityContext } from '../context.ts'
import { OrgName, parseForm, refuseField } from '../http/form-fields.ts'
import type { FormProblems } from '../http/form-fields.ts'
import { field, hiddenFields } from '../http/form-components.ts'
import { formTokenFor, requireOwnForm } from '../http/form-token.ts'
import { html } from '../http/html.ts'
import { sendPage } from '../http/page.ts'
import { linkTo, readReturnTo } from '../http/return-to.ts'
import { requireUser, userOf } from '../sessions/require-user.ts'
import { createOrg } from './org.ts'

const NewOrg = z.object({ name: OrgName })

export function createCreateOrgRoutes(context: IdentityContext): Router {
  const router = Router()

  router.get('/create_org', requireUser(context), (req, res) => showForm(req, res))

  router.post('/create_org', requireUser(context), requireOwnForm(context), (req, res) => {
    const form = parseForm(NewOrg, req.body)
    if (!form.ok) return showForm(req, res, form.problems)
    const org = createOrg(context, userOf(res).id, form.input.name)
    if (!org) return showForm(req, res, refuseField(req.body, 'name', 'You are in an org of this name already'))
    const returnTo = readReturnTo(req, context)
    res.redirect(303, returnTo.rt ? returnTo.url : linkTo('/org', returnTo, { id: org.id, notice: 'org_created' }))
  })

  function showForm(req: Request, res: Response, problems?: FormProblems): void {
    const returnTo = readReturnTo(req, context)
    sendPage(req, res, context, {
      title: 'Create an org',
      returnTo,
      errors: problems?.errors,
      content: html`<p class="about">
          An org is a team and its knowledge base. You become its Owner, and can invite the others afterwards.
        </p>
        <section class="card">
          <form method="post" action="/create_org" novalidate>
            ${hiddenFields(formTokenFor(res), returnTo)}
            ${field({ name: 'name', label: 'Name of the org', autocomplete: 'organization' }, problems)}
            <button class="primary block">Create the org</button>
          </form>
        </section>`,
    })
  }

  return router
}
