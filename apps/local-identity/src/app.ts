import { fileURLToPath } from 'node:url'
import express from 'express'
import type { Express } from 'express'
import { createAccountRoutes } from './accounts/account-routes.ts'
import { createSignUpRoutes } from './accounts/sign-up-routes.ts'
import type { IdentityContext } from './context.ts'
import { createErrorHandler, notFound } from './http/error-handler.ts'
import { tellBrowsersApart } from './http/form-token.ts'
import { linkTo, readReturnTo } from './http/return-to.ts'
import { logRequests } from './http/log-requests.ts'
import { requireLoopbackHost, securityHeaders, useCanonicalHost } from './http/security-headers.ts'
import { createInvitationRoutes } from './invitations/invitation-routes.ts'
import { createCreateOrgRoutes } from './orgs/create-org-routes.ts'
import { createOrgRoutes } from './orgs/org-routes.ts'
import { createSignInRoutes } from './sessions/sign-in-routes.ts'
import { createTestControlRoutes } from './test-controls/test-control-routes.ts'
import { failOnPurpose } from './test-controls/test-controls.ts'
import { createProtocolRoutes } from './tokens/protocol-routes.ts'

const assets = fileURLToPath(new URL('../assets', import.meta.url))

export function createApp(context: IdentityContext): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(logRequests(context), securityHeaders(context), requireLoopbackHost(context))

  app.get('/livez', (_req, res) => void res.json({ status: 'ok' }))
  app.use('/assets', express.static(assets, { index: false, redirect: false, maxAge: 0 }))
  if (context.testControls) {
    app.use(createTestControlRoutes(context, context.testControls))
    app.use(failOnPurpose(context.testControls, context.appOrigins))
  }
  app.use(createProtocolRoutes(context))

  app.use(useCanonicalHost(context), tellBrowsersApart(context))
  app.use(express.urlencoded({ extended: false, limit: '32kb' }))
  app.get('/', (req, res) => res.redirect(302, linkTo('/account', readReturnTo(req, context))))
  app.use(createSignInRoutes(context), createSignUpRoutes(context), createAccountRoutes(context))
  app.use(createOrgRoutes(context), createCreateOrgRoutes(context), createInvitationRoutes(context))
  app.use(notFound, createErrorHandler(context))
  return app
}
