import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import request from 'supertest'
import { expectProblem } from '../testing/expect-problem.ts'
import { serveLocally, type LocalServer } from '../testing/local-server.ts'
import { openTestHouse, orgA, orgB, people, shop, type TestHouse } from '../testing/test-house.ts'
import { claimsOf, forgeTokens, issueToken, memberInfo, signClaims } from '../testing/token-forge.ts'

const route = (org: string) => `/org/${org}/entries`

describe('the guard of /org/:orgId', () => {
  let house: TestHouse
  let server: LocalServer
  let good: string
  let forged: Record<string, string>
  let clock = 0

  beforeAll(async () => {
    house = await openTestHouse({ overrides: { now: () => new Date(Date.now() + clock) } })
    server = await serveLocally(house.app)
    await house.save('ana', shop)
    good = await issueToken(people.ana)
    forged = await forgeTokens(people.ana)
  })
  afterAll(async () => {
    await server.close()
    await house.close()
  })

  const call = (authorization: string | undefined, org: string = orgA, path = route(org)) => {
    const req = request(server.url).get(path)
    return authorization === undefined ? req : req.set('Authorization', authorization)
  }

  it('lets a member in, however the scheme is written', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER', 'bEaReR']) {
      const res = await call(`${scheme} ${good}`)
      expect({ scheme, status: res.status, total: res.body.total }).toEqual({ scheme, status: 200, total: 3 })
    }
  })

  it('refuses every forged token as unauthorized, and says so by RFC 6750', async () => {
    expect(Object.keys(forged).length).toBeGreaterThan(15)
    for (const [name, token] of Object.entries(forged)) {
      const res = await call(`Bearer ${token}`)
      expect({ name, status: res.status }).toEqual({ name, status: 401 })
      expectProblem(res, 'unauthorized')
      expect(res.headers['www-authenticate']).toBe('Bearer realm="verbatim", error="invalid_token"')
    }
  })

  it('gives no error code to somebody who sent no credentials', async () => {
    const res = await call(undefined)

    expectProblem(res, 'unauthorized')
    expect(res.headers['www-authenticate']).toBe('Bearer realm="verbatim"')
  })

  it.each<[string, (token: string) => string]>([
    ['two spaces', (token) => `Bearer  ${token}`],
    ['a tab', (token) => `Bearer\t${token}`],
    ['no scheme', (token) => token],
    ['the scheme twice', (token) => `Bearer Bearer ${token}`],
    ['another scheme', (token) => `Basic ${token}`],
    ['the scheme alone', () => 'Bearer'],
    ['a second token behind a comma', (token) => `Bearer ${token}, Bearer ${token}`],
    ['something behind it', (token) => `Bearer ${token} x`],
    ['quotes', (token) => `Bearer "${token}"`],
    ['48 KiB of letters', () => `Bearer ${'a'.repeat(48 * 1024)}`],
    ['48 KiB of dots', () => `Bearer ${'.'.repeat(48 * 1024)}`],
  ])('refuses a header with %s', async (_, header) => {
    expectProblem(await call(header(good)), 'unauthorized')
  })

  it('reads no token from the address, a cookie or a body', async () => {
    const res = await request(server.url)
      .post(`${route(orgA)}?access_token=${good}&token=${good}`)
      .set('Cookie', `access_token=${good}; Authorization=Bearer ${good}`)
      .send({ access_token: good })

    expectProblem(res, 'unauthorized')
  })

  it('refuses a token of which any one letter was changed', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    // The last letter of a signature of 256 bytes has four bits that no decoder reads.
    const position = fc.integer({ min: 0, max: good.length - 2 })
    await fc.assert(
      fc.asyncProperty(position, fc.constantFrom(...alphabet, '.', '=', ' ', '\u0000', 'é'), async (at, letter) => {
        fc.pre(good[at] !== letter)
        const changed = good.slice(0, at) + letter + good.slice(at + 1)
        expect(await house.context.tokenVerifier.verify(`Bearer ${changed}`)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('never throws on any header at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), async (header) => {
        expect(await house.context.tokenVerifier.verify(header)).toBeNull()
        expect(await house.context.tokenVerifier.verify(`Bearer ${header}`)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('forbids the members of another org, and people without any, in the same words for orgs that do not exist', async () => {
    const carl = `Bearer ${await issueToken(people.carl)}`
    const dora = `Bearer ${await issueToken(people.dora)}`
    const details = new Set<string>()
    for (const [token, org] of [
      [carl, orgA],
      [dora, orgA],
      [carl, '0c0c0c0c-0000-4000-8000-00000000000c'],
      [dora, 'nonsense'],
    ] as const) {
      const res = await call(token, org)
      const { request_id: _, ...problem } = expectProblem(res, 'forbidden')
      expect(res.headers['www-authenticate']).toBeUndefined()
      details.add(JSON.stringify(problem))
    }
    expect(details.size).toBe(1)
  })

  it.each([
    ['__proto__'],
    ['constructor'],
    ['toString'],
    ['hasOwnProperty'],
    [orgA.toUpperCase()],
    [`${orgA}%20`],
    [`%20${orgA}`],
    [`${orgA}%00`],
    [`${orgA}%2F..%2F${orgB}`],
    [`${orgA},${orgB}`],
  ])('forbids the org %s', async (org) => {
    expectProblem(await call(`Bearer ${good}`, org), 'forbidden')
  })

  it('opens no org called __proto__, whatever a token lists', async () => {
    const claims = claimsOf(people.dora)
    const map = JSON.parse(`{"__proto__": ${JSON.stringify(memberInfo('__proto__', 'Owner'))}}`) as object
    const token = await signClaims({ ...claims, org_id_to_org_member_info: map })

    expectProblem(await call(`Bearer ${token}`, '__proto__'), 'forbidden')
    expect(({} as Record<string, unknown>)['org_id']).toBeUndefined()
    expect(({} as Record<string, unknown>)['orgId']).toBeUndefined()
  })

  it('opens neither org when the id inside the token is not the one it is listed under', async () => {
    const claims = claimsOf(people.dora)
    const token = await signClaims({ ...claims, org_id_to_org_member_info: { [orgA]: memberInfo(orgB, 'Owner') } })

    expectProblem(await call(`Bearer ${token}`, orgA), 'forbidden')
    expectProblem(await call(`Bearer ${token}`, orgB), 'forbidden')
  })

  it('opens only the active org to a token that names one', async () => {
    const { org_id_to_org_member_info: _, ...claims } = claimsOf(people.dora)
    const token = await signClaims({ ...claims, org_member_info: memberInfo(orgA, 'Member') })

    expect((await call(`Bearer ${token}`, orgA)).status).toBe(200)
    expectProblem(await call(`Bearer ${token}`, orgB), 'forbidden')
  })

  it.each<[string, (info: object) => unknown]>([
    ['a list', (info) => [info]],
    ['a text', () => orgA],
    ['null inside', () => ({ [orgA]: null })],
    ['a member without permissions', (info) => ({ [orgA]: { ...info, user_permissions: undefined } })],
    ['a member without a role', (info) => ({ [orgA]: { ...info, user_role: undefined, user_permissions: null } })],
  ])('never fails on a signed token whose orgs are %s', async (_, orgs) => {
    const token = await signClaims({
      ...claimsOf(people.dora),
      org_id_to_org_member_info: orgs(memberInfo(orgB, 'Owner')),
    })

    const res = await call(`Bearer ${token}`, orgA)

    expect([401, 403]).toContain(res.status)
  })

  it('takes a token that lists a hundred orgs', async () => {
    const orgs = Object.fromEntries(
      Array.from({ length: 99 }, (_, index) => [
        `0d0d0d0d-0000-4000-8000-${String(index).padStart(12, '0')}`,
        'Member' as const,
      ]),
    )
    const token = await issueToken({ ...people.ana, orgs: { ...orgs, [orgA]: 'Member' } })
    expect(token.length).toBeGreaterThan(16 * 1024)

    expect((await call(`Bearer ${token}`)).status).toBe(200)
  })

  it('refuses a token that it accepted before, once it has expired', async () => {
    const token = await signClaims({ ...claimsOf(people.ana), exp: Math.floor(Date.now() / 1000) + 600 })
    expect((await call(`Bearer ${token}`)).status).toBe(200)

    clock = 599_000
    expect((await call(`Bearer ${token}`)).status).toBe(200)
    clock = 601_000
    const late = await call(`Bearer ${token}`)
    clock = 0

    expectProblem(late, 'unauthorized')
  })
})
