import { InquiryListQuery, ResolutionRequest, type InquiryPage } from '@verbatim/contract'
import { Router, type Request } from 'express'
import { memberOf } from '../auth/require-org-member.ts'
import type { Context } from '../context.ts'
import { parseQuery, parseRequest } from '../http/parse-request.ts'
import { idParam } from '../http/path-params.ts'
import { findInquiry, listInquiries, reopenInquiry, resolveInquiry } from './inquiry-service.ts'
import { presentInquiry } from './inquiry-view.ts'

/** What was asked and what came of it; each one a click from a better bot. */
export function inquiryRoutes(context: Context): Router {
  const router = Router({ mergeParams: true })

  router.get('/inquiries', async (req, res) => {
    const page = await listInquiries(context, memberOf(req).orgId, parseQuery(InquiryListQuery, req))
    const body: InquiryPage = { items: page.rows.map(presentInquiry), next_cursor: page.nextCursor, total: page.total }
    res.json(body)
  })

  router.get('/inquiries/:inquiryId', async (req, res) => {
    res.json(presentInquiry(await findInquiry(context, memberOf(req).orgId, inquiryIdOf(req))))
  })

  router.put('/inquiries/:inquiryId/resolution', async (req, res) => {
    const input = parseRequest(ResolutionRequest, req.body)
    res.json(presentInquiry(await resolveInquiry(context, memberOf(req), inquiryIdOf(req), input)))
  })

  router.delete('/inquiries/:inquiryId/resolution', async (req, res) => {
    res.json(presentInquiry(await reopenInquiry(context, memberOf(req), inquiryIdOf(req))))
  })

  return router
}

const inquiryIdOf = (req: Request) => idParam(req, 'inquiryId', 'inquiry_not_found')
