import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { createClient } from '@propelauth/javascript'
import type { IAuthClient } from '@propelauth/javascript'
import { demoOrgs, demoPeople } from '../store/demo-data.ts'
import { appOrigin, openIdentityHouse } from '../testing/identity-house.ts'
import type { Browser, IdentityHouse } from '../testing/identity-house.ts'

// The unmodified browser library, with the little of a browser that it touches: fetch with cookies, and a window.
const [clothing, books] = demoOrgs
const [ana, ben] = demoPeople
const realFetch = globalThis.fetch
const location = { href: appOrigin }

let house: IdentityHouse
let browser: Browser
let client: IAuthClient

beforeAll(async () => {
  house = await openIdentityHouse({ testControls: true })
  const window = { addEventListener() {}, removeEventListener() {}, setInterval: () => 0, btoa, location }
  Object.assign(globalThis, { window })
  globalThis.fetch = async (input, init) => {
    const url = new URL(String(input))
    const call = browser.agent[init?.method === 'POST' ? 'post' : 'get'](url.pathname + url.search)
    const res = await call.set({ Origin: appOrigin, ...(init?.headers as Record<string, string>) }).ok(() => true)
    return new Response(res.text, { status: res.status })
  }
})

beforeEach(() => {
  browser = house.browser()
  client = createClient({ authUrl: house.origin, enableBackgroundTokenRefresh: false, disableRefreshOnFocus: true })
})

afterAll(async () => {
  globalThis.fetch = realFetch
  Reflect.deleteProperty(globalThis, 'window')
  await house.close()
})

const breakRefresh = (kind: string, times: number) =>
  house.browser().agent.post('/test/fault').send({ path: '/api/v1/refresh_token', kind, times })

it('sees nobody before the sign-in', async () => {
  expect(await client.getAuthenticationInfoOrNull()).toBeNull()
})

it('reads the user and the orgs after it', async () => {
  await browser.signInAs(ana)

  const info = await client.getAuthenticationInfoOrNull()

  expect(info?.user).toMatchObject({ userId: ana.id, email: 'ana@example.com', firstName: 'Ana' })
  expect(info?.orgHelper?.getOrgIds()).toEqual([clothing.id, books.id])
  expect(info?.accessHelper?.isAtLeastRole(clothing.id, 'Admin')).toBe(true)
  expect(info?.userClass.getOrgByName('Corner Clothing')?.orgId).toBe(clothing.id)
})

it('has helpers, not undefined, for somebody without orgs', async () => {
  await browser.signUp('eva@example.com')

  const info = await client.getAuthenticationInfoOrNull()

  expect(info?.orgHelper?.getOrgs()).toEqual([])
})

it('gets a token for one org, and is told of an org that the user is not in', async () => {
  await browser.signInAs(ben)

  expect(await client.getAccessTokenForOrg(clothing.id)).toMatchObject({ accessToken: expect.stringMatching(/^eyJ/) })
  expect(await client.getAccessTokenForOrg(books.id)).toEqual({ accessToken: null, error: 'user_not_in_org' })
})

it('signs out and goes where the server says', async () => {
  await browser.signInAs(ana)
  await client.getAuthenticationInfoOrNull()

  await client.logout(true)

  expect(location.href).toBe(`${house.origin}/login`)
  expect(await client.getAuthenticationInfoOrNull(true)).toBeNull()
})

it('makes addresses that lead back to where the person was', async () => {
  const here = `${appOrigin}/app/${clothing.id}/knowledge?search=opening%20hours`
  const page = new URL(client.getLoginPageUrl({ postLoginRedirectUrl: here }))

  const res = await browser.submit(page.pathname + page.search, '/login', {
    email: 'ana@example.com',
    password: 'verbatim-demo',
  })

  expect(res.status).toBe(303)
  expect(res.headers.location).toBe(here)
})

it.each(['error', 'garbage'])('survives three answers of %s', async (kind) => {
  jest.spyOn(console, 'error').mockImplementation(() => {})
  await browser.signInAs(ana)
  await breakRefresh(kind, 3)

  expect((await client.getAuthenticationInfoOrNull())?.user.email).toBe('ana@example.com')
})
