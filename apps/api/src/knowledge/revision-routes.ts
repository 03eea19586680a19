import { EntryListQuery, RevisionListQuery, revisionETag, type EntryPage, type RevisionPage } from '@verbatim/contract'
import { Router, type Request } from 'express'
import { memberOf } from '../auth/require-org-member.ts'
import type { Context } from '../context.ts'
import { parseQuery } from '../http/parse-request.ts'
import { numberParam } from '../http/path-params.ts'
import { requireIfMatch } from '../http/preconditions.ts'
import { findKnowledgeBase } from './document-service.ts'
import { listEntries } from './entry-service.ts'
import { findRevision, holdsAt } from './find-revision.ts'
import { presentEntry, presentRevision } from './knowledge-view.ts'
import { listRevisions, restoreRevision } from './revision-service.ts'

/** The numbered states of a knowledge base: list them, read them, go back to one. */
export function revisionRoutes(context: Context): Router {
  const router = Router({ mergeParams: true })

  router.get('/revisions', async (req, res) => {
    const page = await listRevisions(context, memberOf(req).orgId, parseQuery(RevisionListQuery, req))
    const body: RevisionPage = {
      items: page.rows.map((row) => presentRevision(row, page.publishedRevision)),
      next_cursor: page.nextCursor,
      total: page.total,
    }
    res.set('ETag', revisionETag(page.latestRevision)).json(body)
  })

  router.get('/revisions/:number', async (req, res) => {
    const { orgId } = memberOf(req)
    const revision = await findRevision(context, orgId, numberOf(req))
    const { publishedRevision } = await findKnowledgeBase(context, orgId)
    res.set('ETag', revisionETag(revision.number)).json(presentRevision(revision, publishedRevision))
  })

  router.get('/revisions/:number/entries', async (req, res) => {
    const { orgId } = memberOf(req)
    const { number } = await findRevision(context, orgId, numberOf(req))
    const page = await listEntries(context, holdsAt(orgId, number), parseQuery(EntryListQuery, req))
    const body: EntryPage = { items: page.rows.map(presentEntry), next_cursor: page.nextCursor, total: page.total }
    res.json(body)
  })

  router.post('/revisions/:number/restore', async (req, res) => {
    const revision = await restoreRevision(context, memberOf(req), numberOf(req), requireIfMatch(req))
    res.set('ETag', revisionETag(revision.number)).json(presentRevision(revision, revision.number))
  })

  return router
}

const numberOf = (req: Request) => numberParam(req, 'number', 'revision_not_found')
