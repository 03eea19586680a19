import { testPromptRequest, TestPromptResponse, type Limits } from '@verbatim/contract'
import type { RouteDescription } from '../openapi/route-description.ts'

export function describeTestPromptRoutes(limits: Limits): RouteDescription[] {
  return [
    {
      method: 'post',
      path: '/org/:orgId/test_prompt',
      tag: 'Asking',
      summary: 'Ask the bot',
      description:
        'Answers with exactly the stored words of one entry, or with the hand-off text. The inquiry is durable before the reply is sent. `response_sha256` lets you prove that nothing changed the words on their way.',
      body: testPromptRequest(limits),
      success: { status: 200, description: 'An answer or a hand-off', schema: TestPromptResponse },
    },
  ]
}
