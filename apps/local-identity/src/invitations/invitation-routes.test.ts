import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { demoOrgs, demoPeople } from '../store/demo-data.ts'
import { openIdentityHouse, wordsOf } from '../testing/identity-house.ts'
import type { Browser, IdentityHouse } from '../testing/identity-house.ts'

const [clothing] = demoOrgs
const [ana, ben] = demoPeople
const page = `/org?id=${clothing.id}`
const DAY = 24 * 60 * 60 * 1000

let house: IdentityHouse
let anaAt: Browser
let guest: Browser

beforeEach(async () => {
  house = await openIdentityHouse()
  anaAt = house.browser()
  guest = house.browser()
  await anaAt.signInAs(ana)
})

afterEach(() => house.close())

async function invite(email: string, role = 'Member', browser = anaAt): Promise<string> {
  await browser.submit(page, '/org/invite', { email, role })
  return linkOf((await browser.get(page)).text)
}
const linkOf = (text: string) =>
  /value="http:\/\/localhost:\d+(\/invitation\?invitation=[\w-]+)"/.exec(text)?.[1] ?? 'none'
const orgsOf = async (browser: Browser) => (await browser.refresh()).body.org_id_to_org_member_info

describe('inviting', () => {
  it('takes somebody new from the link, through the sign-up, into the org', async () => {
    const link = await invite('Chloe@example.com', 'Admin')

    const welcome = await guest.get(link)
    const signUpPage = /href="(\/signup\?[^"]+)"/.exec(welcome.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const signedUp = await guest.submit(signUpPage, '/signup', {
      email: 'chloe@example.com',
      password: 'correct horse',
    })
    const joined = await guest.submit(String(signedUp.headers.location), '/invitation')

    expect(wordsOf(welcome.text)).toContain('chloe@example.com is invited to Corner Clothing as Admin')
    expect((await guest.get(signUpPage)).status).toBe(302)
    expect(signedUp.headers.location).toBe(link)
    expect(joined.headers.location).toBe(`/org?id=${clothing.id}&notice=joined`)
    expect((await orgsOf(guest))[clothing.id]).toMatchObject({ user_role: 'Admin' })
  })

  it('takes somebody with an account through the sign-in', async () => {
    await guest.signUp('dora@example.com')
    await guest.submit('/account', '/logout')
    const link = await invite('dora@example.com')
    const signInPage = link.replace('/invitation?', '/login?')

    const res = await guest.submit(signInPage, '/login', {
      email: 'dora@example.com',
      password: 'correct horse battery',
    })
    await guest.submit(String(res.headers.location), '/invitation')

    expect(res.headers.location).toBe(link)
    expect(Object.keys(await orgsOf(guest))).toEqual([clothing.id])
  })

  it('joins nobody by merely opening the link', async () => {
    await guest.signUp('dora@example.com')

    await guest.get(await invite('dora@example.com'))

    expect(await orgsOf(guest)).toEqual({})
  })

  it('counts once', async () => {
    const link = await invite('dora@example.com')
    await guest.signUp('dora@example.com')
    await guest.submit(link, '/invitation')

    const again = await guest.get(link)

    expect(again.status).toBe(404)
    expect(wordsOf(again.text)).toContain('This invitation was used, was taken back, or has run out')
  })

  it('counts for its own address alone, and helps the wrong person out', async () => {
    const link = await invite('dora@example.com')
    await guest.signUp('mallory@example.com')

    const shown = await guest.get(link)
    const token = link.split('=')[1] ?? ''
    const forced = await guest.submit('/account', '/invitation', { invitation: token })
    const signedOut = await guest.submit(link, '/logout', { invitation: token })

    expect(wordsOf(shown.text)).toContain(
      'You are signed in as mallory@example.com, and the invitation is for somebody else',
    )
    expect(forced.status).toBe(403)
    expect(signedOut.headers.location).toBe(`${link}&notice=signed_out`)
  })

  it('runs out after seven days', async () => {
    const link = await invite('dora@example.com')
    house.passTime(7 * DAY)

    expect((await guest.get(link)).status).toBe(404)
    expect((await anaAt.get(page)).text).not.toContain('dora@example.com')
  })

  it('can be taken back', async () => {
    const link = await invite('dora@example.com')

    await anaAt.submit(page, '/org/revoke')

    expect((await guest.get(link)).status).toBe(404)
  })

  it('replaces an earlier invitation of the same address', async () => {
    const first = await invite('dora@example.com')
    const second = await invite('dora@example.com', 'Admin')

    expect(second).not.toBe(first)
    expect((await guest.get(first)).status).toBe(404)
    expect((await guest.get(second)).status).toBe(200)
  })

  it.each([
    ['somebody who is in', { email: ben.email, role: 'Member' }, 'Somebody with this address is in the org already'],
    ['an odd address', { email: 'dora', role: 'Member' }, 'Enter an e-mail address like name@example.com'],
  ])('refuses %s', async (_what, fields, message) => {
    const res = await anaAt.submit(page, '/org/invite', fields)

    expect(res.status).toBe(422)
    expect(wordsOf(res.text)).toContain(message)
  })

  it('is not for Members, and Admins make no Owners', async () => {
    const benAt = house.browser()
    await benAt.signInAs(ben)
    const inviteAs = (role: string) =>
      benAt.submit('/account', '/org/invite', { org_id: clothing.id, email: 'dora@example.com', role })
    const asMember = await inviteAs('Member')
    await anaAt.submit(page, '/org/role', { user_id: ben.id, role: 'Admin' })

    expect(asMember.status).toBe(403)
    expect((await inviteAs('Owner')).status).toBe(403)
    expect((await inviteAs('Admin')).status).toBe(303)
  })
})

it.each(['', '?invitation=', '?invitation=nonsense-nonsense', '?invitation=a&invitation=b'])(
  'answers 404 for the invitation link with %j',
  async (query) => {
    expect((await guest.get(`/invitation${query}`)).status).toBe(404)
  },
)
