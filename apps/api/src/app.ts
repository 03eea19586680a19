import compression from 'compression'
import cors from 'cors'
import express, { Router, type Express, type RequestHandler } from 'express'
import { requireOrgMember } from './auth/require-org-member.ts'
import { testPromptRoutes } from './answering/test-prompt-routes.ts'
import { clientConfigRoutes } from './client-config/client-config-routes.ts'
import type { Context } from './context.ts'
import { AppError } from './errors.ts'
import { healthRoutes } from './health/health-routes.ts'
import { errorHandler } from './http/error-handler.ts'
import { jsonBody } from './http/json-body.ts'
import { requestLog } from './http/request-log.ts'
import { jsonSecurityHeaders, securityHeaders } from './http/security-headers.ts'
import { inquiryRoutes } from './inquiries/inquiry-routes.ts'
import { documentRoutes } from './knowledge/document-routes.ts'
import { entryRoutes } from './knowledge/entry-routes.ts'
import { revisionRoutes } from './knowledge/revision-routes.ts'
import { modelStatusRoutes } from './model-status/model-status-routes.ts'
import { docsRoutes } from './openapi/docs-routes.ts'
import { trainingDataRoutes } from './training-data/training-data-routes.ts'
import { webAppRoutes } from './web-app/web-app-routes.ts'

// The answer path comes first: each router before it would cost it a comparison.
const orgRouters = [
  testPromptRoutes,
  documentRoutes,
  entryRoutes,
  revisionRoutes,
  inquiryRoutes,
  modelStatusRoutes,
  trainingDataRoutes,
]
const openRouters = [healthRoutes, clientConfigRoutes, docsRoutes, webAppRoutes]

/** The HTTP server: middleware in order, then the list of routers. Everything under /org/:orgId is closed by default. */
export function createApp(context: Context): Express {
  const { config } = context
  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy).set('query parser', 'simple')
  app.use(requestLog(context.logger))
  app.use('/org/:orgId', orgRoutes(context))
  app.use(securityHeaders(config.auth.authUrl), compression())
  for (const create of openRouters) app.use(create(context))
  app.use(() => {
    throw new AppError('not_found', 'No page or call has this address. The calls are listed at /docs.')
  })
  app.use(errorHandler)
  return app
}

/** One router for all of it: Express compares the path with `/org/:orgId` once for each thing that is mounted there. */
function orgRoutes(context: Context): Router {
  const { config, tokenVerifier } = context
  const router = Router({ mergeParams: true })
  router.use(
    jsonSecurityHeaders,
    corsFor(config.corsOrigins),
    requireOrgMember(tokenVerifier),
    jsonBody(config.bodyLimitBytes),
  )
  for (const create of orgRouters) router.use(create(context))
  router.use(() => {
    throw new AppError('not_found', 'This organisation has no such call. The calls are listed at /docs.')
  })
  return router
}

/** Only listed origins may call from a browser; tokens travel in a header, so no credentials are needed. */
function corsFor(origins: string[]): RequestHandler {
  const exposedHeaders = ['ETag', 'Location', 'X-Request-Id', 'Retry-After']
  const allowListed = cors({ origin: origins, credentials: false, exposedHeaders, maxAge: 600 })
  return (req, res, next) => (req.headers.origin === undefined ? next() : allowListed(req, res, next))
}
