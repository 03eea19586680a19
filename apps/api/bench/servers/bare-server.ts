import { initAuth } from '@propelauth/express'
import express from 'express'
import { testIssuer } from '../../src/testing/token-forge.ts'

/** The floor: Express 5, one route, PropelAuth's own guard, a fixed reply. */
const verifierKey = process.env['PROPELAUTH_VERIFIER_KEY'] ?? ''
const auth = initAuth({
  authUrl: testIssuer,
  apiKey: 'unused',
  manualTokenVerificationMetadata: { verifierKey, issuer: testIssuer },
})
const app = express()
app.post('/org/:orgId/test_prompt', auth.requireUser, (req, res) => {
  res.json({ response: 'Our hours are Monday-Friday, 9am-5pm.' })
})
app.listen(Number(process.env['PORT']), '127.0.0.1')
