import compression from 'compression'
import cors from 'cors'
import express, { Router, type Express } from 'express'
import { requireOrgMember } from './auth/require-org-member.ts'
import { testPromptRoutes } from './answering/test-prompt-routes.ts'
import { clientConfigRoutes } from './client-config/client-config-routes.ts'
import type { Context } from './context.ts'
import { AppError } from './errors.ts'
import { healthRoutes } from './health/health-routes.ts'
import { errorHandler } from './http/error-handler.ts'
import { jsonBody } from './http/json-body.ts'
import { requestLog } from './http/request-log.ts'
import { securityHeaders } from './http/security-headers.ts'
import { inquiryRoutes } from './inquiries/inquiry-routes.ts'
import { documentRoutes } from './knowledge/document-routes.ts'
import { entryRoutes } from './knowledge/entry-routes.ts'
import { revisionRoutes } from './knowledge/revision-routes.ts'
import { modelStatusRoutes } from './model-status/model-status-routes.ts'
import { docsRoutes } from './openapi/docs-routes.ts'
import { webAppRoutes } from './web-app/web-app-routes.ts'

const orgRouters = [documentRoutes, entryRoutes, revisionRoutes, testPromptRoutes, inquiryRoutes, modelStatusRoutes]

/** The HTTP server: middleware in order, then the list of routers. Everything under /org/:orgId is closed by default. */
export function createApp(context: Context): Express {
  const { config } = context
  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy).set('query parser', 'simple')
  app.use(requestLog(context.logger))
  app.use(securityHeaders(config.auth.authUrl))
  app.use(healthRoutes(context))
  app.use(
    '/org/:orgId',
    corsFor(config.corsOrigins),
    requireOrgMember(context.tokenVerifier),
    jsonBody(config.bodyLimitBytes),
    orgRoutes(context),
  )
  app.use(compression(), clientConfigRoutes(context), docsRoutes(context), webAppRoutes(config.webDist))
  app.use(() => {
    throw new AppError('not_found', 'No page or call has this address. The calls are listed at /docs.')
  })
  app.use(errorHandler)
  return app
}

function orgRoutes(context: Context): Router {
  const router = Router({ mergeParams: true })
  router.use((req, res, next) => {
    res.set('Cache-Control', 'no-store')
    next()
  })
  for (const create of orgRouters) router.use(create(context))
  router.use(() => {
    throw new AppError('not_found', 'This organisation has no such call. The calls are listed at /docs.')
  })
  return router
}

/** Only listed origins may call from a browser; tokens travel in a header, so no credentials are needed. */
function corsFor(origins: string[]) {
  return cors({
    origin: origins,
    credentials: false,
    exposedHeaders: ['ETag', 'Location', 'X-Request-Id', 'Retry-After'],
    maxAge: 600,
  })
}
