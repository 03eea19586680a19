import express, { Router } from 'express'
import type { Request } from 'express'
import { z } from 'zod'
import type { IdentityContext } from '../context.ts'
import { IdentityError } from '../errors.ts'
import { Role } from '../orgs/role.ts'
import { createSigningKey, verifierKeyPemOf } from '../tokens/signing-key.ts'
import { createUserWithOrgs, dropMember, endSessionsOf, forgeToken, setRole } from './bend-state.ts'
import { faultKinds } from './test-controls.ts'
import type { TestControls } from './test-controls.ts'

const Lifetime = z.strictObject({ seconds: z.number().int().nullable() })
const Clock = z.strictObject({ skew_seconds: z.number().int() })
const FaultForm = z.strictObject({
  path: z.string().startsWith('/').default('/api/v1/refresh_token'),
  kind: z.enum(faultKinds).nullable(),
  times: z.number().int().positive().nullable().default(null),
})
const Someone = z.strictObject({ email: z.string() })
const MemberForm = Someone.extend({ org_id: z.string() })
const RoleForm = MemberForm.extend({ role: Role })
const ManyOrgs = Someone.extend({ orgs: z.number().int().min(0).max(2000).default(100) })
const Forgery = Someone.extend({
  org_id: z.string().nullish(),
  lifetime_seconds: z.number().int().nullable().optional(),
  issued_seconds_ago: z.number().int().default(0),
  issuer: z.string().optional(),
})

/**
 * Lets tests break the server on purpose, by JSON to `POST /test/...`; each answers 204 or what it made.
 *
 * The README lists them. Opened by `testControls` alone. Only JSON is read, which no foreign page can send.
 */
export function createTestControlRoutes(context: IdentityContext, controls: TestControls): Router {
  const router = Router()
  router.use('/test', express.json())

  router.post('/test/token_lifetime', (req, res) => {
    controls.tokenLifetimeSeconds = parse(Lifetime, req).seconds
    res.sendStatus(204)
  })

  router.post('/test/clock', (req, res) => {
    controls.clockSkewSeconds = parse(Clock, req).skew_seconds
    res.sendStatus(204)
  })

  router.post('/test/fault', (req, res) => {
    const { path, kind, times } = parse(FaultForm, req)
    controls.fault = kind && { path, kind, times }
    res.sendStatus(204)
  })

  router.post('/test/drop_member', (req, res) => {
    dropMember(context, parse(MemberForm, req))
    res.sendStatus(204)
  })

  router.post('/test/change_role', (req, res) => {
    setRole(context, parse(RoleForm, req))
    res.sendStatus(204)
  })

  router.post('/test/end_sessions', (req, res) => {
    endSessionsOf(context, parse(Someone, req).email)
    res.sendStatus(204)
  })

  router.post('/test/rotate_key', async (_req, res) => {
    const signingKey = await createSigningKey(context.now())
    context.store.update((draft) => void (draft.signingKey = signingKey))
    res.json({ verifier_key_pem: verifierKeyPemOf(signingKey) })
  })

  router.post('/test/user', async (req, res) => {
    res.status(201).json(await createUserWithOrgs(context, parse(ManyOrgs, req)))
  })

  router.post('/test/token', async (req, res) => {
    res.status(201).json({ token: await forgeToken(context, parse(Forgery, req)) })
  })

  return router
}

function parse<T>(schema: z.ZodType<T>, req: Request): T {
  const parsed = schema.safeParse(req.body)
  if (!parsed.success) throw new IdentityError('bad_request', z.prettifyError(parsed.error))
  return parsed.data
}
