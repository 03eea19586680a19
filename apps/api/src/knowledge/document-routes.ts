import { questionsAndAnswersRequest, revisionETag } from '@verbatim/contract'
import { Router, type Response } from 'express'
import { memberOf } from '../auth/require-org-member.ts'
import type { Context } from '../context.ts'
import { parseRequest } from '../http/parse-request.ts'
import { readIfMatch } from '../http/preconditions.ts'
import { readDocument, saveDocument, type KnowledgeDocument } from './document-service.ts'
import { presentQuestionsAndAnswers } from './knowledge-view.ts'

/** The article's two calls: the whole knowledge base as one document. */
export function documentRoutes(context: Context): Router {
  const router = Router({ mergeParams: true })
  const QuestionsAndAnswersRequest = questionsAndAnswersRequest(context.config.limits)

  router.post('/questions_and_answers', async (req, res) => {
    const input = parseRequest(QuestionsAndAnswersRequest, req.body)
    send(res, await saveDocument(context, memberOf(req), input, readIfMatch(req)))
  })

  router.get('/questions_and_answers', async (req, res) => {
    send(res, await readDocument(context, memberOf(req).orgId))
  })

  return router
}

function send(res: Response, document: KnowledgeDocument): void {
  res.set('ETag', revisionETag(document.revision)).json(presentQuestionsAndAnswers(document.rows))
}
