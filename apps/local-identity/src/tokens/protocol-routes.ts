import { Router } from 'express'
import type { RequestHandler } from 'express'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { allowApp } from '../http/cors.ts'
import { endSession, findSessionUser } from '../sessions/session.ts'
import { signAccessToken, TOKEN_LIFETIME_SECONDS } from './access-token.ts'
import { buildOrgMap } from './member-info.ts'
import { verifierKeyPemOf } from './signing-key.ts'
import { presentUser } from './user-view.ts'

/** What PropelAuth's browser library and the API call: tokens, sign-out, and the key that verifies tokens. */
export function createProtocolRoutes(context: IdentityContext): Router {
  const router = Router()

  router
    .route('/api/v1/refresh_token')
    .all(allowApp(context, 'GET'))
    .get(async (req, res) => {
      const user = findSessionUser(req, context)
      if (!user) throw new IdentityError('signed_out', 'Nobody is signed in.')
      const state = context.store.read()
      const orgs = buildOrgMap(state, user.id)
      const activeOrgId = req.query.active_org_id
      if (activeOrgId !== undefined && !(typeof activeOrgId === 'string' && Object.hasOwn(orgs, activeOrgId))) {
        throw new IdentityError('user_not_in_org', 'The user is not in this org.')
      }
      const issuedAtSeconds = Math.floor(context.now() / 1000)
      const lifetimeSeconds = context.testControls ? context.testControls.tokenLifetimeSeconds : TOKEN_LIFETIME_SECONDS
      res.json({
        access_token: await signAccessToken({
          issuer: context.origin,
          key: state.signingKey,
          user,
          orgs,
          activeOrgId,
          loginMethod: 'password',
          issuedAtSeconds,
          lifetimeSeconds,
        }),
        expires_at_seconds: issuedAtSeconds + (lifetimeSeconds ?? TOKEN_LIFETIME_SECONDS),
        org_id_to_org_member_info: orgs,
        user: presentUser(user, issuedAtSeconds),
      })
    })
    .all(onlyMethod('GET, OPTIONS'))

  router
    .route('/api/v1/logout')
    .all(allowApp(context, 'POST'))
    .post((req, res) => {
      endSession(req, res, context)
      res.json({ redirect_to: `${context.origin}/login` })
    })
    .all(onlyMethod('POST, OPTIONS'))

  router
    .route('/api/v1/token_verification_metadata')
    .get((_req, res) => {
      res.json({ verifier_key_pem: verifierKeyPemOf(context.store.read().signingKey) })
    })
    .all(onlyMethod('GET'))

  return router
}

function onlyMethod(allowed: string): RequestHandler {
  return (req, res) => {
    res.set('Allow', allowed)
    throw new IdentityError('method_not_allowed', `${req.method} is not possible here.`)
  }
}
