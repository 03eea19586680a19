import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { initAuth } from '@propelauth/express'
import express from 'express'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import supertest from 'supertest'
import { demoOrgs, demoPeople } from '../store/demo-data.ts'
import { appOrigin, openIdentityHouse } from '../testing/identity-house.ts'
import type { Browser, IdentityHouse } from '../testing/identity-house.ts'

const [clothing, books] = demoOrgs
const [ana, ben] = demoPeople

let house: IdentityHouse
let anaAt: Browser
let benAt: Browser

beforeAll(async () => {
  house = await openIdentityHouse()
  anaAt = house.browser()
  benAt = house.browser()
  await anaAt.signInAs(ana)
  await benAt.signInAs(ben)
})

afterAll(() => house.close())

describe('GET /api/v1/refresh_token', () => {
  it('answers 401 and problem+json when nobody is signed in', async () => {
    const res = await house.browser().refresh()

    expect(res.status).toBe(401)
    expect(res.type).toBe('application/problem+json')
    expect(res.body).toMatchObject({ status: 401, code: 'signed_out' })
    expect(res.headers['access-control-allow-origin']).toBe(appOrigin)
  })

  it('answers the token, its expiry, the user and the orgs as the browser library reads them', async () => {
    const { body } = await anaAt.refresh()

    expect(body.user).toMatchObject({
      user_id: ana.id,
      email: ana.email,
      email_confirmed: true,
      has_password: true,
      locked: false,
      enabled: true,
      mfa_enabled: false,
      can_create_orgs: true,
      created_at: expect.any(Number),
      last_active_at: expect.any(Number),
    })
    expect(body.org_id_to_org_member_info[clothing.id]).toEqual({
      org_id: clothing.id,
      org_name: 'Corner Clothing',
      org_metadata: {},
      url_safe_org_name: 'corner-clothing',
      org_role_structure: 'single_role_in_hierarchy',
      user_role: 'Owner',
      inherited_user_roles_plus_current_role: ['Owner', 'Admin', 'Member'],
      user_permissions: [],
      additional_roles: [],
    })
  })

  it('signs RS256 with its own origin as issuer and the same orgs as in the JSON', async () => {
    const { body } = await anaAt.refresh()
    const claims = decodeJwt(body.access_token)

    expect(decodeProtectedHeader(body.access_token)).toMatchObject({ alg: 'RS256', kid: expect.any(String) })
    expect(claims).toMatchObject({ iss: house.origin, sub: ana.id, user_id: ana.id, email: ana.email })
    expect(claims.org_id_to_org_member_info).toEqual(body.org_id_to_org_member_info)
    expect(Object.keys(body.org_id_to_org_member_info)).toEqual([clothing.id, books.id])
    expect(claims.exp).toBe(body.expires_at_seconds)
  })

  it('gives tokens half an hour, more than the 600 s below which the library never caches', async () => {
    const { body } = await anaAt.refresh()
    const { iat, exp } = decodeJwt(body.access_token)

    expect(Number(exp) - Number(iat)).toBe(1800)
  })

  it('sends an empty org map, not none, to somebody without orgs', async () => {
    const newcomer = house.browser()
    await newcomer.signUp('dora@example.com')

    const { body } = await newcomer.refresh()

    expect(body.org_id_to_org_member_info).toEqual({})
    expect(decodeJwt(body.access_token).org_id_to_org_member_info).toEqual({})
  })

  it('narrows the token to the active org', async () => {
    const { body } = await anaAt.refresh(`?active_org_id=${books.id}`)
    const claims = decodeJwt(body.access_token)

    expect(claims.org_member_info).toMatchObject({ org_id: books.id, user_role: 'Owner' })
    expect(claims).not.toHaveProperty('org_id_to_org_member_info')
  })

  it.each([
    ['an org of somebody else', `?active_org_id=${books.id}`],
    ['no org at all', '?active_org_id=nonsense'],
    ['a name of Object', '?active_org_id=__proto__'],
    ['upper case', `?active_org_id=${clothing.id.toUpperCase()}`],
    ['two orgs', `?active_org_id=${clothing.id}&active_org_id=${clothing.id}`],
    ['an empty id', '?active_org_id='],
  ])('answers 401 for %s as the active org, which the library calls user_not_in_org', async (_what, query) => {
    const res = await benAt.refresh(query)

    expect(res.status).toBe(401)
    expect(res.body.code).toBe('user_not_in_org')
  })

  it('follows a session no longer than its thirty days', async () => {
    const shortly = await openIdentityHouse()
    const browser = shortly.browser()
    await browser.signInAs(ana)
    const before = await browser.refresh()
    shortly.passTime(31 * 24 * 60 * 60 * 1000)

    expect(before.status).toBe(200)
    expect((await browser.refresh()).status).toBe(401)
    await shortly.close()
  })
})

describe('the preflight', () => {
  const preflight = (origin: string, path: string) =>
    supertest(house.origin)
      .options(path)
      .set({ Origin: origin, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'content-type' })

  it.each(['/api/v1/refresh_token', '/api/v1/logout'])('lets the app call %s with credentials', async (path) => {
    const { status, headers } = await preflight(appOrigin, path)

    expect(status).toBe(204)
    expect(headers['access-control-allow-origin']).toBe(appOrigin)
    expect(headers['access-control-allow-credentials']).toBe('true')
    expect(headers['access-control-allow-headers']).toBe('content-type')
    expect(headers.vary).toMatch(/Origin/)
  })

  it('lets the app in by its other loopback name, so that it can at least say who must sign in', async () => {
    const { headers } = await preflight('http://127.0.0.1:4000', '/api/v1/refresh_token')

    expect(headers['access-control-allow-origin']).toBe('http://127.0.0.1:4000')
  })

  it.each([
    'http://localhost:4001',
    'https://localhost:4000',
    'http://evil.example',
    'http://localhost.evil.example:4000',
    'null',
    'nonsense',
  ])('refuses %s', async (origin) => {
    const { status, headers } = await preflight(origin, '/api/v1/refresh_token')

    expect(status).toBe(403)
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers.vary).toMatch(/Origin/)
  })
})

it('gives no token to a page of another port, although the browser sends it the cookie', async () => {
  const res = await anaAt.agent.get('/api/v1/refresh_token').set('Origin', 'http://localhost:9999')

  expect(res.status).toBe(403)
  expect(res.text).not.toMatch(/eyJ/)
})

describe('POST /api/v1/logout', () => {
  it('ends the session and says where to go', async () => {
    const browser = house.browser()
    await browser.signInAs(ana)

    const res = await browser.agent.post('/api/v1/logout').set('Origin', appOrigin).type('json')

    expect(res.body).toEqual({ redirect_to: `${house.origin}/login` })
    expect((await browser.refresh()).status).toBe(401)
  })

  it('succeeds when nobody is signed in, since the library stays signed in on an error', async () => {
    const res = await supertest(house.origin).post('/api/v1/logout').set('Origin', appOrigin)

    expect(res.status).toBe(200)
  })

  it('is refused to a page of another port, and the session stays', async () => {
    const res = await anaAt.agent.post('/api/v1/logout').set('Origin', 'http://localhost:9999').type('text')

    expect(res.status).toBe(403)
    expect((await anaAt.refresh()).status).toBe(200)
  })

  it('is not done by GET', async () => {
    const res = await anaAt.agent.get('/api/v1/logout').set('Origin', appOrigin)

    expect(res.status).toBe(405)
    expect(res.headers.allow).toBe('POST, OPTIONS')
    expect((await anaAt.refresh()).status).toBe(200)
  })
})

describe('GET /api/v1/token_verification_metadata', () => {
  it('answers the key in the one form that the verifier takes', async () => {
    const { body } = await supertest(house.origin).get('/api/v1/token_verification_metadata')

    expect(body).toEqual({ verifier_key_pem: house.identity.verifierKeyPem() })
    expect(body.verifier_key_pem).toMatch(/^-----BEGIN PUBLIC KEY-----\n/)
  })
})

it('answers problem+json for an unknown path under /api', async () => {
  const res = await supertest(house.origin).get('/api/v1/nonsense').redirects(1)

  expect(res.status).toBe(404)
  expect(res.body).toMatchObject({ status: 404, code: 'not_found' })
})

describe("PropelAuth's own verifier", () => {
  const guardedApp = () => {
    const auth = initAuth({
      authUrl: house.origin,
      apiKey: 'none',
      manualTokenVerificationMetadata: { verifierKey: house.identity.verifierKeyPem(), issuer: house.origin },
    })
    const app = express()
    app.get('/me', auth.requireUser, (req, res) => void res.json(req.user))
    app.get('/org/:orgId', auth.requireOrgMember(), (req, res) => void res.json(req.org))
    app.get(
      '/admin/:orgId',
      auth.requireOrgMemberWithMinimumRole({ minimumRequiredRole: 'Admin' }),
      (_req, res) => void res.json({}),
    )
    return supertest(app)
  }
  const tokenOf = async (browser: Browser, query = '') => `Bearer ${(await browser.refresh(query)).body.access_token}`

  it('knows the user', async () => {
    const res = await guardedApp()
      .get('/me')
      .set('Authorization', await tokenOf(anaAt))

    expect(res.body).toMatchObject({ userId: ana.id, email: ana.email, firstName: 'Ana' })
  })

  it('lets members in and nobody else', async () => {
    const app = guardedApp()
    const token = await tokenOf(benAt)

    expect((await app.get(`/org/${clothing.id}`).set('Authorization', token)).body).toMatchObject({
      orgId: clothing.id,
      orgName: 'Corner Clothing',
      userAssignedRole: 'Member',
    })
    expect((await app.get(`/org/${books.id}`).set('Authorization', token)).status).toBe(403)
  })

  it('ranks the roles', async () => {
    const app = guardedApp()

    expect((await app.get(`/admin/${clothing.id}`).set('Authorization', await tokenOf(anaAt))).status).toBe(200)
    expect((await app.get(`/admin/${clothing.id}`).set('Authorization', await tokenOf(benAt))).status).toBe(403)
  })

  it('holds a token of the active org to that org', async () => {
    const app = guardedApp()
    const token = await tokenOf(anaAt, `?active_org_id=${books.id}`)

    expect((await app.get(`/org/${books.id}`).set('Authorization', token)).status).toBe(200)
    expect((await app.get(`/org/${clothing.id}`).set('Authorization', token)).status).toBe(403)
  })

  it('takes the tokens of the command line too', async () => {
    const { token } = await house.identity.issueToken({ email: ben.email })

    expect((await guardedApp().get(`/org/${clothing.id}`).set('Authorization', `Bearer ${token}`)).status).toBe(200)
  })
})
