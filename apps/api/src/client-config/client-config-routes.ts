import type { ClientConfig } from '@verbatim/contract'
import { Router } from 'express'
import type { Context } from '../context.ts'
import { version } from '../version.ts'

/** `GET /config.json`: what the web app must know before anybody signs in. */
export function clientConfigRoutes({ config, languageModel }: Context): Router {
  const { limits, auth } = config
  const body: ClientConfig = {
    auth_url: auth.authUrl,
    local_identity: auth.local,
    language_model: languageModel !== null,
    hand_off_text: config.handOffText,
    version,
    limits: {
      question_length: limits.questionLength,
      answer_length: limits.answerLength,
      alternatives_per_entry: limits.alternativesPerEntry,
      entries_per_org: limits.entriesPerOrg,
      prompt_length: limits.promptLength,
    },
  }
  const router = Router()
  router.get('/config.json', (req, res) => {
    res.set('Cache-Control', 'no-cache').json(body)
  })
  return router
}
