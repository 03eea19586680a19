import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { decodeJwt } from 'jose'
import supertest from 'supertest'
import { demoOrgs, demoPeople } from '../store/demo-data.ts'
import { appOrigin, openIdentityHouse } from '../testing/identity-house.ts'
import type { Browser, IdentityHouse } from '../testing/identity-house.ts'

const [clothing] = demoOrgs
const [ana, ben] = demoPeople

let house: IdentityHouse
let benAt: Browser

beforeEach(async () => {
  house = await openIdentityHouse({ testControls: true })
  benAt = house.browser()
  await benAt.signInAs(ben)
})

afterEach(() => house.close())

const control = (name: string, body: object = {}) => supertest(house.origin).post(`/test/${name}`).send(body)
const claimsOf = async (browser: Browser) => decodeJwt((await browser.refresh()).body.access_token)
const nowSeconds = () => Date.now() / 1000

describe('the test controls', () => {
  it('expire the tokens that are issued from now on', async () => {
    await control('token_lifetime', { seconds: -60 })

    expect(Number((await claimsOf(benAt)).exp)).toBeLessThan(nowSeconds())
  })

  it('leave the expiry out', async () => {
    await control('token_lifetime', { seconds: null })
    const { body } = await benAt.refresh()

    expect(decodeJwt(body.access_token)).not.toHaveProperty('exp')
    expect(body.expires_at_seconds).toBeGreaterThan(nowSeconds())
  })

  it('turn the clock', async () => {
    await control('clock', { skew_seconds: 7200 })

    expect(Number((await claimsOf(benAt)).iat)).toBeGreaterThan(nowSeconds() + 7000)
  })

  it('drop a member and change a role', async () => {
    await control('change_role', { email: ben.email, org_id: clothing.id, role: 'Admin' }).expect(204)
    const promoted = await claimsOf(benAt)
    await control('drop_member', { email: ben.email, org_id: clothing.id }).expect(204)

    expect(promoted.org_id_to_org_member_info).toMatchObject({ [clothing.id]: { user_role: 'Admin' } })
    expect((await claimsOf(benAt)).org_id_to_org_member_info).toEqual({})
  })

  it('end the sessions of a user', async () => {
    await control('end_sessions', { email: ben.email })

    expect((await benAt.refresh()).status).toBe(401)
  })

  it('rotate the key', async () => {
    const before = house.identity.verifierKeyPem()

    const { body } = await control('rotate_key')

    expect(body.verifier_key_pem).not.toBe(before)
    expect(house.identity.verifierKeyPem()).toBe(body.verifier_key_pem)
  })

  it.each([
    ['error', 500],
    ['garbage', 200],
  ])('answer with %s as often as asked, readable for the app', async (kind, status) => {
    await control('fault', { kind, times: 1 })

    const broken = await benAt
      .refresh()
      .ok(() => true)
      .buffer(true)
      .parse((res, done) => {
        res.on('data', () => {})
        res.on('end', () => done(null, null))
      })

    expect(broken.status).toBe(status)
    expect(broken.headers['access-control-allow-origin']).toBe(appOrigin)
    expect((await benAt.refresh()).body.user.email).toBe(ben.email)
  })

  it('hang until they are told to stop', async () => {
    await control('fault', { kind: 'hang', path: '/api/v1/token_verification_metadata' })
    const hanging = supertest(house.origin).get('/api/v1/token_verification_metadata').timeout(150)

    await expect(hanging).rejects.toThrow(/Timeout/)
    await control('fault', { kind: null })
    expect((await supertest(house.origin).get('/api/v1/token_verification_metadata')).status).toBe(200)
  })

  it('make somebody with a hundred orgs, whose token outgrows the default header limit', async () => {
    const { body } = await control('user', { email: 'many@example.com', orgs: 100 })
    const browser = house.browser()
    await browser.signIn(body.email, body.password)

    const token = (await browser.refresh()).body.access_token

    expect(body.org_ids).toHaveLength(100)
    expect(token.length).toBeGreaterThan(16 * 1024)
    expect(token.length).toBeLessThan(64 * 1024)
  })

  it('sign any token with the real key', async () => {
    const { body } = await control('token', {
      email: ana.email,
      org_id: clothing.id,
      lifetime_seconds: null,
      issued_seconds_ago: 90,
      issuer: 'http://localhost:1',
    })

    const claims = decodeJwt(body.token)
    expect(claims).toMatchObject({ iss: 'http://localhost:1', org_member_info: { org_id: clothing.id } })
    expect(claims).not.toHaveProperty('exp')
    expect(Number(claims.iat)).toBeLessThan(nowSeconds() - 80)
  })

  it.each([
    ['token_lifetime', { seconds: 'soon' }, 400],
    ['fault', { kind: 'explode' }, 400],
    ['change_role', { email: ben.email, org_id: clothing.id, role: 'Emperor' }, 400],
    ['drop_member', { email: 'nobody@example.com', org_id: clothing.id }, 404],
    ['drop_member', { email: ben.email, org_id: clothing.id, more: 1 }, 400],
  ])('refuse %s with %j', async (name, body, status) => {
    const res = await control(name, body)

    expect(res.status).toBe(status)
    expect(res.type).toBe('application/problem+json')
  })

  it('read no form, which a foreign page could send', async () => {
    const res = await supertest(house.origin).post('/test/token_lifetime').type('form').send('seconds=-60')

    expect(res.status).toBe(400)
  })
})
