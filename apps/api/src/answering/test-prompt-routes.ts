import { testPromptRequest, type TestPromptResponse } from '@verbatim/contract'
import { Router } from 'express'
import { memberOf } from '../auth/require-org-member.ts'
import type { Context } from '../context.ts'
import { parseRequest } from '../http/parse-request.ts'
import { answerQuestion, type Answered } from './answer-question.ts'
import { presentTrace } from './present-trace.ts'

/** The article's third call, and the product's main one: ask the bot. */
export function testPromptRoutes(context: Context): Router {
  const router = Router({ mergeParams: true })
  const TestPromptRequest = testPromptRequest(context.config.limits)

  router.post('/test_prompt', async (req, res) => {
    const { prompt, trace } = parseRequest(TestPromptRequest, req.body)
    const answered = await answerQuestion(context, memberOf(req), prompt, { explain: trace })
    const body = presentAnswered(answered)
    if (trace)
      body.trace = presentTrace(answered, prompt, context.config.handOffText, context.languageModel ?? undefined)
    res.json(body)
  })

  return router
}

function presentAnswered({ decision, match, ...answered }: Answered): TestPromptResponse {
  const best = match?.candidates[0]
  return {
    response: answered.response,
    outcome: decision.outcome,
    reason: decision.reason,
    entry_id: decision.entryId,
    revision: answered.revision,
    response_sha256: answered.responseSha256,
    inquiry_id: answered.inquiryId,
    engine: decision.engine,
    confidence: decision.confidence,
    best: best ? { entry_id: best.entryId, confidence: best.confidence } : null,
    between: decision.between,
  }
}
