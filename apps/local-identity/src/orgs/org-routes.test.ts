import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { demoOrgs, demoPeople } from '../store/demo-data.ts'
import { appOrigin, encodeReturnTo, openIdentityHouse, wordsOf } from '../testing/identity-house.ts'
import type { Browser, IdentityHouse } from '../testing/identity-house.ts'
import type { Role } from './role.ts'

const [clothing, books] = demoOrgs
const [ana, ben] = demoPeople
const page = `/org?id=${clothing.id}`

let house: IdentityHouse
let anaAt: Browser
let benAt: Browser

beforeEach(async () => {
  house = await openIdentityHouse()
  anaAt = house.browser()
  benAt = house.browser()
  await anaAt.signInAs(ana)
  await benAt.signInAs(ben)
})

afterEach(() => house.close())

const rolesOf = async (browser: Browser): Promise<Record<string, Role>> => {
  const orgs: Record<string, { user_role: Role }> = (await browser.refresh()).body.org_id_to_org_member_info
  return Object.fromEntries(Object.entries(orgs).map(([id, org]) => [id, org.user_role]))
}
const make = (person: { id: string }, role: Role) =>
  house.identity.store.update((draft) => {
    for (const each of draft.memberships) if (each.orgId === clothing.id && each.userId === person.id) each.role = role
  })
const change = (browser: Browser, person: { id: string }, role: string, org_id: string = clothing.id) =>
  browser.submit('/account', '/org/role', { org_id, user_id: person.id, role })
const remove = (browser: Browser, person: { id: string }, org_id: string = clothing.id) =>
  browser.submit('/account', '/org/remove', { org_id, user_id: person.id, confirmed: 'yes' })

describe('GET /org', () => {
  it('shows the members of the first org when no id is given', async () => {
    const words = wordsOf((await anaAt.get('/org')).text)

    expect(words).toContain('Members Ana Ortiz (you) ana@example.com Owner Ben Miller ben@example.com')
  })

  it('switches to another org', async () => {
    const words = wordsOf((await anaAt.get(`/org?id=${books.id}`)).text)

    expect(words).not.toContain('Ben Miller')
    expect(words).toContain('Leave You are the only Owner')
  })

  it('shows Members the others but no means to change anything', async () => {
    const { text } = await benAt.get(page)

    expect(wordsOf(text)).toContain('Ana Ortiz ana@example.com Owner')
    expect(text).not.toMatch(/action="\/org\/(role|invite|rename|revoke)"/)
  })

  it.each([`?id=${books.id}`, '?id=nonsense', '?id=__proto__', `?id=${clothing.id}&id=${books.id}`])(
    'hides an org that the person is not in: %s',
    async (query) => {
      const res = await benAt.get(`/org${query}`)

      expect(res.status).toBe(404)
      expect(res.text).not.toContain('Second Street Books')
    },
  )

  it('leads somebody without orgs to making one', async () => {
    const newcomer = house.browser()
    await newcomer.signUp('new@example.com')

    expect((await newcomer.get('/org')).headers.location).toBe('/create_org')
  })

  it('asks strangers to sign in', async () => {
    expect((await house.browser().get(page)).headers.location).toBe('/login')
  })
})

describe('POST /create_org', () => {
  it('makes the creator its Owner, and the next token says so', async () => {
    const res = await benAt.submit('/create_org', '/create_org', { name: '  Harbour   Café ' })
    const { org_id_to_org_member_info: orgs } = (await benAt.refresh()).body

    expect(res.headers.location).toMatch(/^\/org\?id=[0-9a-f-]{36}&notice=org_created$/)
    expect(Object.values(orgs)).toContainEqual(
      expect.objectContaining({ org_name: 'Harbour Café', user_role: 'Owner', url_safe_org_name: 'harbour-café' }),
    )
  })

  it('goes back to the app when the app sent the person', async () => {
    const rt = encodeURIComponent(encodeReturnTo(`${appOrigin}/app`))

    const res = await benAt.submit(`/create_org?rt=${rt}`, '/create_org', { name: 'Harbour Café' })

    expect(res.headers.location).toBe(`${appOrigin}/app`)
  })

  it.each([
    ['nothing', '  ', 'Enter a name for the org'],
    ['nothing that one can read', '\u200d---', 'Enter a name for the org'],
    ['too long a name', 'x'.repeat(101), 'The name can have at most 100 characters'],
    ['a line break', 'Harbour\nCafé', 'The name holds a character that cannot be shown'],
    ['the name of an org of theirs', 'corner clothing', 'You are in an org of this name already'],
  ])('refuses %s', async (_what, name, message) => {
    const res = await benAt.submit('/create_org', '/create_org', { name })

    expect(res.status).toBe(422)
    expect(wordsOf(res.text)).toContain(message)
  })

  it('shows markup in a name as text', async () => {
    await benAt.submit('/create_org', '/create_org', { name: '<img src=x onerror=alert(1)>' })

    expect((await benAt.get('/account')).text).not.toContain('<img src=x')
  })
})

describe('POST /org/rename', () => {
  it('gives the org a new name in the next token', async () => {
    const res = await anaAt.submit(page, '/org/rename', { name: 'Corner Shop' })

    expect(res.headers.location).toBe(`/org?id=${clothing.id}&notice=org_renamed`)
    expect((await benAt.refresh()).body.org_id_to_org_member_info[clothing.id].org_name).toBe('Corner Shop')
  })

  it('refuses the name of another org of theirs, and none at all', async () => {
    const taken = await anaAt.submit(page, '/org/rename', { name: 'second street books' })
    const empty = await anaAt.submit(page, '/org/rename', { name: '' })

    expect([taken.status, empty.status]).toEqual([422, 422])
    expect(wordsOf(taken.text)).toContain('You are in an org of this name already')
  })
})

describe('POST /org/role', () => {
  it('changes the role in the next token', async () => {
    const res = await change(anaAt, ben, 'Admin')

    expect(res.headers.location).toBe(`/org?id=${clothing.id}&notice=role_changed`)
    expect(await rolesOf(benAt)).toEqual({ [clothing.id]: 'Admin' })
  })

  it.each([
    ['a Member promoting themselves', 'Member', ben, 'Owner', 403],
    ['an Admin promoting themselves to Owner', 'Admin', ben, 'Owner', 403],
    ['an Admin demoting the Owner', 'Admin', ana, 'Member', 403],
  ] as const)('refuses %s', async (_what, role, person, wanted, status) => {
    make(ben, role)

    const res = await change(benAt, person, wanted)

    expect(res.status).toBe(status)
    expect((await rolesOf(benAt))[clothing.id]).toBe(role)
    expect((await rolesOf(anaAt))[clothing.id]).toBe('Owner')
  })

  it('keeps the last Owner', async () => {
    const res = await change(anaAt, ana, 'Admin')

    expect(res.status).toBe(409)
    expect(wordsOf(res.text)).toContain('An org needs an Owner')
  })

  it('lets an Owner go when there is another', async () => {
    make(ben, 'Owner')

    await change(anaAt, ana, 'Member')

    expect((await rolesOf(anaAt))[clothing.id]).toBe('Member')
  })

  it('refuses a role that does not exist', async () => {
    expect((await change(anaAt, ben, 'Emperor')).status).toBe(400)
  })

  it('reaches no org of others', async () => {
    make(ben, 'Owner')

    expect((await change(benAt, ana, 'Member', books.id)).status).toBe(404)
  })
})

describe('POST /org/remove', () => {
  it('asks before it removes', async () => {
    const res = await anaAt.submit(page, '/org/remove', { user_id: ben.id })

    expect(res.status).toBe(200)
    expect(wordsOf(res.text)).toContain('Remove Ben Miller?')
    expect(await rolesOf(benAt)).toEqual({ [clothing.id]: 'Member' })
  })

  it('takes the org out of the next token', async () => {
    const res = await remove(anaAt, ben)

    expect(res.headers.location).toBe(`/org?id=${clothing.id}&notice=member_removed`)
    expect(await rolesOf(benAt)).toEqual({})
  })

  it('lets people leave', async () => {
    const res = await remove(benAt, ben)

    expect(res.headers.location).toBe('/account?notice=left')
    expect(await rolesOf(benAt)).toEqual({})
  })

  it('keeps the last Owner, and Owners from Admins', async () => {
    expect((await remove(anaAt, ana)).status).toBe(409)
    make(ben, 'Admin')
    expect((await remove(benAt, ana)).status).toBe(403)
  })

  it('is not for Members', async () => {
    expect((await remove(benAt, ana)).status).toBe(403)
  })

  it('says so when the person has gone already', async () => {
    await remove(anaAt, ben)

    expect((await remove(anaAt, ben)).status).toBe(404)
    expect((await anaAt.submit('/account', '/org/remove', { org_id: clothing.id, user_id: ben.id })).status).toBe(404)
  })
})
