import { noModelStatus, type ModelStatus } from '@verbatim/contract'
import { Router } from 'express'
import { memberOf } from '../auth/require-org-member.ts'
import type { Context } from '../context.ts'

/** `GET /model`: which language model is configured and how it fares. */
export function modelStatusRoutes({ languageModel }: Context): Router {
  const router = Router({ mergeParams: true })
  router.get('/model', (req, res) => {
    const body: ModelStatus = languageModel?.status(memberOf(req).orgId) ?? noModelStatus
    res.json(body)
  })
  return router
}
