import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import request from 'supertest'
import { expectProblem } from '../testing/expect-problem.ts'
import { openStrangersServer, type LocalServer } from '../testing/local-server.ts'
import { openTestHouse, orgA, people, shop, testConfig, type TestHouse } from '../testing/test-house.ts'
import { issueToken, signClaims, claimsOf, verifierKey } from '../testing/token-forge.ts'
import { createTokenVerifier } from './create-token-verifier.ts'
import { fetchVerifierKey } from './verifier-key.ts'

type Reply = (req: IncomingMessage, res: ServerResponse) => void

const json =
  (value: unknown): Reply =>
  (req, res) =>
    res.setHeader('Content-Type', 'application/json').end(JSON.stringify(value))
const giveKey = (key: string): Reply => json({ verifier_key_pem: key })
const pemOf = (type: 'spki' | 'pkcs1') => createPublicKey(verifierKey).export({ type, format: 'pem' }).toString()
const ellipticKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' })
const shortKey = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'pem' })

describe('the key of the identity server', () => {
  let identity: LocalServer
  let reply: Reply
  let asked: IncomingMessage[]
  let house: TestHouse | undefined
  let clock: number

  beforeEach(async () => {
    reply = giveKey(verifierKey)
    asked = []
    clock = 0
    identity = await openStrangersServer((req, res) => {
      asked.push(req)
      reply(req, res)
    })
  })
  afterEach(async () => {
    await house?.close()
    house = undefined
    await identity.close()
  })

  const authConfig = () => ({
    ...testConfig().auth,
    verifierKey: null,
    apiKey: 'backend-key',
    metadataUrl: `${identity.url}/api/v1/token_verification_metadata`,
  })
  const openHouse = async (level = 'silent') => {
    const opened = await openTestHouse({
      environment: { LOG_LEVEL: level },
      overrides: { now: () => new Date(Date.now() + clock) },
      auth: authConfig(),
    })
    return (house = opened)
  }
  const untilReady = async ({ context }: TestHouse) => {
    for (let wait = 0; !context.tokenVerifier.isReady() && wait < 200; wait++)
      await new Promise((go) => setTimeout(go, 25))
  }

  it('is asked for as PropelAuth wants it', async () => {
    await fetchVerifierKey(authConfig())

    expect(asked[0]).toMatchObject({
      method: 'GET',
      url: '/api/v1/token_verification_metadata',
      headers: { authorization: 'Bearer backend-key', 'x-propelauth-url': 'localhost' },
    })
  })

  it.each<[string, Reply, RegExp]>([
    ['a refusal', (req, res) => res.writeHead(401).end(), /PROPELAUTH_API_KEY is not accepted/],
    ['a failure', (req, res) => res.writeHead(500).end('oops'), /500/],
    ['HTML', (req, res) => res.end('<html></html>'), /JSON/],
    ['half of a JSON text', (req, res) => res.end('{"verifier_key_pem": "--'), /JSON/],
    ['another JSON', json({ key: 1 }), /verifier_key_pem/],
    ['null', json(null), /./],
    ['a key that is none', giveKey('let me in'), /./],
    ['an elliptic key', giveKey(String(ellipticKey)), /not an RSA key/],
    ['a short key', giveKey(String(shortKey)), /shorter than 2,048 bits/],
    ['a redirect', (req, res) => res.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(), /./],
    ['a cut connection', (req) => void req.socket.destroy(), /./],
  ])('is not taken from %s', async (_, bad, reason) => {
    reply = bad
    await expect(fetchVerifierKey(authConfig())).rejects.toThrow(reason)
  })

  it('is understood in the older PKCS#1 form', async () => {
    reply = giveKey(pemOf('pkcs1'))

    expect(await fetchVerifierKey(authConfig())).toBe(pemOf('spki'))
  })

  it('is waited for: the API says that it is not ready, lets nobody in and retries until the server answers', async () => {
    const failures: Reply[] = [
      (req, res) => res.writeHead(503).end(),
      (req) => void req.socket.destroy(),
      giveKey('garbage'),
    ]
    let failing = true
    reply = (req, res) =>
      failing ? failures[asked.length % failures.length]!(req, res) : giveKey(verifierKey)(req, res)
    const { app, ...rest } = await openHouse('warn')
    const token = `Bearer ${await issueToken(people.ana)}`

    for (const authorization of [token, 'Bearer nonsense']) {
      const res = await request(app).get(`/org/${orgA}/entries`).set('Authorization', authorization)
      expectProblem(res, 'not_ready')
      expect(Number(res.headers['retry-after'])).toBeGreaterThan(0)
    }
    const readyz = await request(app).get('/readyz')
    expect(readyz.status).toBe(503)
    expect(readyz.headers['retry-after']).toBe('2')
    expect(readyz.body).toMatchObject({ code: 'not_ready', checks: { database: 'ok' } })
    expect((await request(app).get('/livez')).status).toBe(200)

    while (asked.length < 3) await new Promise((go) => setTimeout(go, 25))
    failing = false
    await untilReady({ app, ...rest })
    expect((await request(app).get('/readyz')).body).toEqual({
      status: 'ok',
      checks: { database: 'ok', verifier_key: 'ok' },
    })
    const res = await request(app).get(`/org/${orgA}/questions_and_answers`).set('Authorization', token)
    expectProblem(res, 'knowledge_not_found')
    expect(rest.logs.join()).toContain('not ready, retrying')
    expect(rest.logs.join()).not.toContain('backend-key')
  })

  it('is waited for without hanging a request while the server hangs', async () => {
    reply = () => undefined
    const { app } = await openHouse()
    const began = Date.now()

    const res = await request(app).get(`/org/${orgA}/entries`).set('Authorization', 'Bearer a.b.c')

    expectProblem(res, 'not_ready')
    expect(Date.now() - began).toBeLessThan(2_000)
  })

  it('is fetched anew when it was rotated, and the old one is refused from then on', async () => {
    const opened = await openHouse('warn')
    await untilReady(opened)
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
    reply = giveKey(other.publicKey.export({ type: 'spki', format: 'pem' }).toString())
    const call = async (token: string) =>
      (await request(opened.app).get(`/org/${orgA}/entries`).set('Authorization', `Bearer ${token}`)).status
    const old = await issueToken(people.ana)
    const fresh = await signClaims(claimsOf(people.ana), { privateKey: other.privateKey })

    expect(await call(old)).toBe(200)
    expect(await call(fresh)).toBe(401)
    expect(asked).toHaveLength(1)
    clock = 61_000
    expect(await call(fresh)).toBe(200)
    expect(asked).toHaveLength(2)
    expect(await call(old)).toBe(401)
    expect(opened.logs.join()).toContain('signs with a new key')
  })

  it('is not fetched for every bad token: once a minute, whatever strangers send', async () => {
    const opened = await openHouse()
    await untilReady(opened)
    clock = 61_000
    const stranger = await signClaims(claimsOf(people.ana), { key: 'stranger' })

    await Promise.all(
      Array.from({ length: 20 }, () =>
        request(opened.app).get(`/org/${orgA}/entries`).set('Authorization', `Bearer ${stranger}`),
      ),
    )

    expect(asked).toHaveLength(2)
  })

  it('stays the old one when the server cannot be asked again', async () => {
    const opened = await openHouse()
    await untilReady(opened)
    await opened.save('ana', shop)
    clock = 61_000
    reply = (req, res) => res.writeHead(500).end()
    const stranger = await signClaims(claimsOf(people.ana), { key: 'stranger' })
    const res = await request(opened.app).get(`/org/${orgA}/entries`).set('Authorization', `Bearer ${stranger}`)

    expectProblem(res, 'unauthorized')
    expect((await opened.as('ana', 'get', '/entries')).status).toBe(200)
  })

  it('is never asked for when an operator gave it', async () => {
    const { logger } = (await openHouse()).context
    asked = []
    const verifier = createTokenVerifier({ ...authConfig(), verifierKey }, logger)

    expect(verifier.isReady()).toBe(true)
    expect(await verifier.verify(`Bearer ${await issueToken(people.ana)}`)).toMatchObject({ email: 'ana@example.com' })
    expect(asked).toHaveLength(0)
    verifier.close()
  })
})
