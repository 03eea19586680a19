import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import http from 'node:http'
import supertest from 'supertest'
import { demoPeople } from './store/demo-data.ts'
import { appOrigin, openIdentityHouse, wordsOf } from './testing/identity-house.ts'
import type { Browser, IdentityHouse } from './testing/identity-house.ts'

const forms = [
  '/login',
  '/login/demo',
  '/logout',
  '/signup',
  '/account/name',
  '/account/password',
  '/create_org',
  '/org/rename',
  '/org/role',
  '/org/remove',
  '/org/invite',
  '/org/revoke',
  '/invitation',
]
const pages = ['/login', '/signup', '/account', '/create_org', '/org', '/invitation', '/nonsense']

let house: IdentityHouse
let anaAt: Browser
let token: string

beforeAll(async () => {
  house = await openIdentityHouse()
  anaAt = house.browser()
  await anaAt.signInAs(demoPeople[0])
  token = /name="form_token" value="([^"]+)"/.exec((await anaAt.get('/account')).text)?.[1] ?? ''
})

afterAll(() => house.close())

describe.each(forms)('POST %s', (path) => {
  const post = (headers: Record<string, string>, form_token = token) =>
    anaAt.agent.post(path).set(headers).type('form').send({ form_token, user_id: demoPeople[1].id })

  it.each([
    ['another port of localhost', { Origin: 'http://localhost:9999' }],
    ['the app itself', { Origin: appOrigin }],
    ['another site', { Origin: 'https://evil.example' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a browser that says cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a browser that says same-site', { 'Sec-Fetch-Site': 'same-site' }],
    ['a program that says nothing', {}],
  ])('refuses a form from %s', async (_what, headers) => {
    expect((await post(headers as Record<string, string>)).status).toBe(403)
  })

  it('refuses a form of ours without the token of this browser and session', async () => {
    const other = await house.browser().get('/login')
    const foreign = /name="form_token" value="([^"]+)"/.exec(other.text)?.[1] ?? ''

    for (const wrong of ['', 'guess', foreign]) {
      const res = await post({ Origin: house.origin }, wrong)
      expect(res.status).toBe(403)
      expect(wordsOf(res.text)).toContain('Nothing was changed')
    }
  })

  it('is not done by GET', async () => {
    const res = await anaAt.get(`${path}?form_token=${token}`)

    expect(res.status).not.toBe(303)
    expect(res.headers.location ?? '').not.toContain('notice')
  })
})

it('still has Ana signed in and nothing changed after all of that', async () => {
  expect((await anaAt.refresh()).body.user).toMatchObject({ email: demoPeople[0].email, first_name: 'Ana' })
  expect(house.identity.store.read()).toMatchObject({
    users: { length: 2 },
    orgs: { length: 2 },
    memberships: { length: 3 },
  })
})

describe.each(pages)('the page %s', (path) => {
  it('runs nothing but our own files, is framed by nobody and kept by no cache', async () => {
    const browser = path === '/login' || path === '/signup' ? house.browser() : anaAt
    const { text, headers } = await browser.get(path)

    expect(text).not.toMatch(/<script(?![^>]*\ssrc="\/assets\/)|<style|\sstyle=|\son\w+=|javascript:/i)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).toContain(`form-action 'self' ${appOrigin}`)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers).not.toHaveProperty('x-powered-by')
  })
})

describe('the Host header', () => {
  // fetch and supertest write their own.
  const get = (path: string, host: string) =>
    new Promise<http.IncomingMessage>((resolve, reject) => {
      const request = http.get(
        { host: '127.0.0.1', port: house.identity.port, path, headers: { Host: host } },
        (res) => {
          res.resume()
          resolve(res)
        },
      )
      request.on('error', reject)
    })

  it.each(['evil.example', 'localhost.evil.example', 'localhost:1', 'localhost@evil.example'])(
    'is refused as %j, which a rebound name would send',
    async (host) => {
      const port = host && !host.includes(':') ? `:${house.identity.port}` : ''

      expect((await get('/api/v1/token_verification_metadata', host + port)).statusCode).toBe(421)
    },
  )

  it.each(['127.0.0.1', '[::1]'])('leads from %s to the name that the cookie is for', async (name) => {
    const res = await get('/login?a=b', `${name}:${house.identity.port}`)

    expect(res.statusCode).toBe(302)
    expect(res.headers.location).toBe(`${house.origin}/login?a=b`)
  })

  it('lets programs read the key by any loopback name', async () => {
    const res = await get('/api/v1/token_verification_metadata', `127.0.0.1:${house.identity.port}`)

    expect(res.statusCode).toBe(200)
  })
})

describe('errors', () => {
  it('shows a page for an unknown path, with a way back', async () => {
    const res = await anaAt.get('/saml?id=1')

    expect(res.status).toBe(404)
    expect(wordsOf(res.text)).toContain('Not found There is no such page. Back to Verbatim')
  })

  it('refuses a form that is too large', async () => {
    const body = `form_token=${token}&name=${'x'.repeat(40_000)}`
    const res = await anaAt.agent.post('/create_org').set('Origin', house.origin).type('form').send(body)

    expect(res.status).toBe(413)
    expect(wordsOf(res.text)).toContain('The request is too large')
    expect(res.text).not.toMatch(/node_modules|Error:/)
  })

  it('does not tell strangers whether the test controls exist', async () => {
    expect((await anaAt.agent.post('/test/rotate_key').send({})).status).toBe(404)
  })

  it('says that it is down, and not why, when the identity file breaks under it', async () => {
    const broken = await openIdentityHouse()
    const { identity } = broken
    identity.store.read = () => {
      throw new Error('secret detail')
    }

    const page = await supertest(identity.origin).get('/login')
    const api = await supertest(identity.origin).get('/api/v1/token_verification_metadata')

    expect(page.status).toBe(500)
    expect(api.status).toBe(500)
    expect(api.body.code).toBe('internal')
    expect(page.text + api.text).not.toContain('secret detail')
    await broken.close()
  })
})

describe('the assets', () => {
  it.each([
    ['/assets/identity.css', 'text/css'],
    ['/assets/copy-link.js', 'text/javascript'],
    ['/assets/icon.svg', 'image/svg+xml'],
  ])('serves %s as %s', async (path, type) => {
    const res = await anaAt.get(path)

    expect(res.status).toBe(200)
    expect(res.type).toBe(type)
  })

  it.each(['/assets/../package.json', '/assets/..%2fpackage.json', '/assets/%2e%2e/package.json'])(
    'serves nothing outside: %s',
    async (path) => {
      const res = await anaAt.get(path)

      expect(res.text).not.toContain('@verbatim')
      expect(res.status).toBeGreaterThanOrEqual(400)
    },
  )
})

it('answers that it lives', async () => {
  expect((await anaAt.get('/livez')).body).toEqual({ status: 'ok' })
})
