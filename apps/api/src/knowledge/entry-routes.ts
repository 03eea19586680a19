import { EntryListQuery, entryETag, entryRequests, type EntryPage } from '@verbatim/contract'
import { Router, type Request } from 'express'
import { memberOf } from '../auth/require-org-member.ts'
import type { Context } from '../context.ts'
import { parseQuery, parseRequest } from '../http/parse-request.ts'
import { idParam } from '../http/path-params.ts'
import { requireIfMatch } from '../http/preconditions.ts'
import { changeEntry, createEntry, deleteEntry, findEntry, listEntries, restoreEntry } from './entry-service.ts'
import { holdsNow } from './find-revision.ts'
import type { EntryVersionRow } from './knowledge-model.ts'
import { presentEntry } from './knowledge-view.ts'

/** Single entries, so that nobody must replace 5,000 rows to mend one. */
export function entryRoutes(context: Context): Router {
  const router = Router({ mergeParams: true })
  const { NewEntry, EntryChange } = entryRequests(context.config.limits)

  router.get('/entries', async (req, res) => {
    const page = await listEntries(context, holdsNow(memberOf(req).orgId), parseQuery(EntryListQuery, req))
    const body: EntryPage = { items: page.rows.map(presentEntry), next_cursor: page.nextCursor, total: page.total }
    res.json(body)
  })

  router.post('/entries', async (req, res) => {
    const input = parseRequest(NewEntry, req.body)
    const entry = await createEntry(context, memberOf(req), input)
    res.status(201).set(createdHeaders(req, entry)).json(presentEntry(entry))
  })

  router.get('/entries/:entryId', async (req, res) => {
    const entry = await findEntry(context, memberOf(req).orgId, entryIdOf(req))
    res.set('ETag', eTagOf(entry)).json(presentEntry(entry))
  })

  router.patch('/entries/:entryId', async (req, res) => {
    const precondition = requireIfMatch(req)
    const change = parseRequest(EntryChange, req.body)
    const entry = await changeEntry(context, memberOf(req), entryIdOf(req), precondition, change)
    res.set('ETag', eTagOf(entry)).json(presentEntry(entry))
  })

  router.delete('/entries/:entryId', async (req, res) => {
    await deleteEntry(context, memberOf(req), entryIdOf(req), requireIfMatch(req))
    res.status(204).end()
  })

  router.post('/entries/:entryId/restore', async (req, res) => {
    const entry = await restoreEntry(context, memberOf(req), entryIdOf(req))
    res.status(201).set(createdHeaders(req, entry)).json(presentEntry(entry))
  })

  return router
}

const entryIdOf = (req: Request) => idParam(req, 'entryId', 'entry_not_found')

const eTagOf = (entry: EntryVersionRow) => entryETag({ revision: entry.sinceRevision })

function createdHeaders(req: Request, entry: EntryVersionRow) {
  return { Location: `/org/${memberOf(req).orgId}/entries/${entry.entryId}`, ETag: eTagOf(entry) }
}
