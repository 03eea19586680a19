import { PromptfooQuery, TrainingDataQuery } from '@verbatim/contract'
import { Router } from 'express'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { memberOf } from '../auth/require-org-member.ts'
import type { Context } from '../context.ts'
import { parseQuery } from '../http/parse-request.ts'
import { buildPromptfooConfiguration, buildTrainingRows } from './training-data-service.ts'

/** An org's own cases, to train or to compare models elsewhere. */
export function trainingDataRoutes(context: Context): Router {
  const router = Router({ mergeParams: true })

  router.get('/training_data', async (req, res) => {
    const { format } = parseQuery(TrainingDataQuery, req)
    const rows = await buildTrainingRows(context, memberOf(req).orgId, format)
    res.type('application/jsonl').attachment(`verbatim-${format}.jsonl`)
    // A row is built when the caller has read the one before: 10,000 entries are never held as text at once.
    await pipeline(Readable.from(toLines(rows)), res)
  })

  router.get('/promptfoo', async (req, res) => {
    const { orgId } = memberOf(req)
    const botUrl = `${req.protocol}://${req.get('host')}/org/${orgId}/test_prompt`
    const configuration = await buildPromptfooConfiguration(context, orgId, parseQuery(PromptfooQuery, req), botUrl)
    res.attachment('promptfooconfig.json').json(configuration)
  })

  return router
}

function* toLines(rows: Iterable<object>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`
}
