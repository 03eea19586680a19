import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestHouse, orgA, people, testConfig, type TestHouse } from '../testing/test-house.ts'
import { issueToken, testIssuer } from '../testing/token-forge.ts'

const listed = ['https://app.example.com', 'http://localhost:5173']

describe('the headers of every answer', () => {
  let house: TestHouse
  let webDist: string
  let token: string

  beforeAll(async () => {
    webDist = await mkdtemp(join(tmpdir(), 'verbatim-web-'))
    await writeFile(join(webDist, 'index.html'), '<script nonce="__CSP_NONCE__"></script><meta nonce="__CSP_NONCE__">')
    house = await openTestHouse({ environment: { CORS_ORIGINS: listed.join(', '), WEB_DIST: webDist } })
    token = `Bearer ${await issueToken(people.ana)}`
  })
  afterAll(async () => {
    await house.close()
    await rm(webDist, { recursive: true })
  })

  const get = (path: string) => request(house.app).get(path)
  const pages = [
    '/',
    '/app/x/knowledge',
    '/livez',
    '/readyz',
    '/config.json',
    '/openapi.json',
    '/docs',
    '/nothing',
    `/org/${orgA}/entries`,
  ]

  it.each(pages)('forbid %s to be framed, sniffed, or to run what others wrote', async (path) => {
    const { headers } = await get(path)
    const policy = new Map(
      (headers['content-security-policy'] as string).split(/; ?/).map((part) => [part.split(' ')[0], part]),
    )

    expect(policy.get('default-src')).toBe("default-src 'none'")
    expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'none'")
    if (!path.startsWith('/org/')) {
      expect(policy.get('script-src')).toBe("script-src 'self'")
      expect(policy.get('base-uri')).toBe("base-uri 'none'")
      expect(policy.get('connect-src')).toBe(`connect-src 'self' ${testIssuer}`)
      expect(headers).toMatchObject({ 'x-frame-options': 'SAMEORIGIN', 'cross-origin-opener-policy': 'same-origin' })
    }
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('ask for HTTPS only where people sign in over HTTPS', async () => {
    expect((await get('/livez')).headers['strict-transport-security']).toBeUndefined()
    const secure = await openTestHouse({ environment: { PROPELAUTH_URL: 'https://auth.example.com' } })
    expect((await request(secure.app).get('/livez')).headers['strict-transport-security']).toMatch(/max-age/)
    await secure.close()
  })

  it('hold a nonce that is new for each page and is the one in the page', async () => {
    const nonces = new Set<string>()
    for (const path of ['/', '/', '/app/x/inquiries', '/docs', '/docs']) {
      const res = await get(path)
      const nonce = /'nonce-([\w+/=]{20,})'/.exec(res.headers['content-security-policy'] as string)?.[1]
      expect(res.text).toContain(`nonce="${nonce}"`)
      expect(res.text).not.toContain('__CSP_NONCE__')
      expect(res.headers['cache-control']).toBe('no-store')
      nonces.add(nonce!)
    }
    expect(nonces.size).toBe(5)
  })

  it('hold a request id of ours, never the one that a caller made up', async () => {
    const ids = new Set<string>()
    for (const own of ['mine', 'a\tb', 'x'.repeat(1000)]) {
      const res = await get('/livez').set({ 'X-Request-Id': own, 'X-Correlation-Id': own, 'Request-Id': own })
      expect(res.headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
      ids.add(res.headers['x-request-id'] as string)
    }
    expect(ids.size).toBe(3)
  })

  it.each(listed)('let the listed origin %s read an answer, without credentials', async (origin) => {
    const res = await get(`/org/${orgA}/entries`).set({ Origin: origin, Authorization: token })

    expect(res.status).toBe(200)
    expect(res.headers['access-control-allow-origin']).toBe(origin)
    expect(res.headers['vary']).toContain('Origin')
    expect(res.headers['access-control-expose-headers']).toContain('ETag')
    expect(res.headers['access-control-allow-credentials']).toBeUndefined()
    const refused = await get(`/org/${orgA}/entries`).set({ Origin: origin })
    expect({ status: refused.status, origin: refused.headers['access-control-allow-origin'] }).toEqual({
      status: 401,
      origin,
    })
  })

  it.each([
    'null',
    'https://evil.example',
    'https://app.example.com.evil.example',
    'https://evil-app.example.com',
    'http://app.example.com',
    'https://app.example.com:444',
    'https://APP.example.com/',
    'http://localhost:3000',
    '*',
  ])('let no page of the origin %s read an answer', async (origin) => {
    for (const method of ['get', 'options'] as const) {
      const res = await request(house.app)
        [method](`/org/${orgA}/entries`)
        .set({ Origin: origin, 'Access-Control-Request-Method': 'PATCH', Authorization: token })
      expect(res.headers['access-control-allow-origin']).toBeUndefined()
      expect(res.headers['access-control-allow-credentials']).toBeUndefined()
    }
  })

  it('answer a preflight of a listed origin without a token, and let it send what the calls need', async () => {
    const res = await request(house.app).options(`/org/${orgA}/entries`).set({
      Origin: listed[0],
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'authorization,content-type,if-match',
    })

    expect(res.status).toBe(204)
    expect(res.headers['access-control-allow-origin']).toBe(listed[0])
    expect(res.headers['access-control-allow-methods']).toMatch(/PATCH/)
    expect(res.headers['access-control-allow-headers']).toMatch(/authorization.*if-match/i)
  })

  it('let no other page read anything outside an org, listed or not', async () => {
    for (const path of ['/config.json', '/openapi.json', '/', '/readyz'])
      expect((await get(path).set('Origin', listed[0]!)).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('allow no origin at all unless some are configured', async () => {
    expect(testConfig().corsOrigins).toEqual([])
    const bare = await openTestHouse()
    const res = await request(bare.app)
      .get(`/org/${orgA}/entries`)
      .set({ Origin: 'http://localhost:5173', Authorization: token })
    expect(res.headers['access-control-allow-origin']).toBeUndefined()
    await bare.close()
  })
})
