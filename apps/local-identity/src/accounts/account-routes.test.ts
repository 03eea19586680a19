import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { demoPeople } from '../store/demo-data.ts'
import { appOrigin, encodeReturnTo, openIdentityHouse, wordsOf } from '../testing/identity-house.ts'
import type { IdentityHouse } from '../testing/identity-house.ts'

const [ana, ben] = demoPeople
const rt = encodeURIComponent(encodeReturnTo(`${appOrigin}/app/1`))

let house: IdentityHouse

beforeAll(async () => {
  house = await openIdentityHouse()
})

afterAll(() => house.close())

const signUp = { first_name: 'Chloé', last_name: "O'Neil <b>", email: 'Chloe@Example.com', password: 'correct horse' }

describe('POST /signup', () => {
  it('makes the account, signs in and goes back', async () => {
    const browser = house.browser()

    const res = await browser.submit(`/signup?rt=${rt}`, '/signup', signUp)

    expect(res.status).toBe(303)
    expect(res.headers.location).toBe(`${appOrigin}/app/1`)
    const { user } = (await browser.refresh()).body
    expect(user).toMatchObject({ email: 'chloe@example.com', first_name: 'Chloé', last_name: "O'Neil <b>" })
    expect(user.user_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('lets the person in again with the password, and shows markup in names as text', async () => {
    const browser = house.browser()
    await browser.signIn(signUp.email, signUp.password)

    const page = await browser.get('/account')

    expect(page.text).toContain('value="O&#39;Neil &lt;b&gt;"')
  })

  it('refuses an address that has an account, in other letters too', async () => {
    const res = await house.browser().submit('/signup', '/signup', { ...signUp, email: 'CHLOE@example.com' })

    expect(res.status).toBe(422)
    expect(wordsOf(res.text)).toContain('This address has an account. Sign in instead')
  })

  it('makes one account of two sign-ups at once', async () => {
    const twins = { ...signUp, email: 'twin@example.com' }
    const results = await Promise.all([1, 2].map(() => house.browser().submit('/signup', '/signup', twins)))

    expect(results.map((res) => res.status).sort()).toEqual([303, 422])
  })

  it.each([
    ['no address', { email: '' }, 'Enter an e-mail address'],
    ['an odd address', { email: 'chloe' }, 'Enter an e-mail address like name@example.com'],
    [
      'a line break in the address',
      { email: 'x@example.com\r\nBcc: y@example.com' },
      'a character that cannot be shown',
    ],
    ['a short password', { password: '1234567' }, 'Use at least 8 characters'],
    ['an endless password', { password: 'x'.repeat(201) }, 'Use at most 200 characters'],
    ['an endless name', { first_name: 'x'.repeat(101) }, 'A name can have at most 100 characters'],
    ['a name that turns the text around', { last_name: 'a\u202eb' }, 'a character that cannot be shown'],
  ])('refuses %s', async (_what, change, message) => {
    const res = await house.browser().submit('/signup', '/signup', { ...signUp, email: 'new@example.com', ...change })

    expect(res.status).toBe(422)
    expect(wordsOf(res.text)).toContain(message)
  })

  it('never shows a password again', async () => {
    const res = await house.browser().submit('/signup', '/signup', { ...signUp, email: '', password: 'hunter2hunter2' })

    expect(res.text).not.toContain('hunter2')
  })
})

describe('GET /account', () => {
  it('asks strangers to sign in, and brings them on with their way back', async () => {
    const res = await house.browser().get(`/account?rt=${rt}`)

    expect(res.status).toBe(303)
    expect(res.headers.location).toBe(`/login?rt=${rt}`)
  })

  it('lists the orgs with the role in each', async () => {
    const browser = house.browser()
    await browser.signInAs(ben)

    const words = wordsOf((await browser.get(`/account?rt=${rt}`)).text)

    expect(words).toContain('Your orgs Corner Clothing Member')
    expect(words).not.toContain('Second Street Books')
  })

  it('leads back to the app', async () => {
    const browser = house.browser()
    await browser.signInAs(ben)

    expect((await browser.get(`/account?rt=${rt}`)).text).toContain(`href="${appOrigin}/app/1"`)
  })
})

describe('POST /account/name', () => {
  it('changes the name in the next token', async () => {
    const browser = house.browser()
    await browser.signInAs(ben)

    const res = await browser.submit('/account', '/account/name', { first_name: 'Benno', last_name: '' })

    expect(res.headers.location).toBe('/account?notice=saved')
    expect((await browser.refresh()).body.user).toMatchObject({ first_name: 'Benno' })
    expect((await browser.refresh()).body.user).not.toHaveProperty('last_name')
  })

  it('refuses a name with control characters', async () => {
    const browser = house.browser()
    await browser.signInAs(ben)

    const res = await browser.submit('/account', '/account/name', { first_name: 'a\0b', last_name: '' })

    expect(res.status).toBe(422)
  })
})

describe('POST /account/password', () => {
  const change = { current_password: 'correct horse battery', new_password: 'a new and better one' }

  it('takes the new password, signs the other browsers out and this one not', async () => {
    const [here, there] = [house.browser(), house.browser()]
    await here.signUp('dora@example.com')
    await there.signIn('dora@example.com', change.current_password)

    const res = await here.submit('/account', '/account/password', change)

    expect(res.headers.location).toBe('/account?notice=password_changed')
    expect((await here.refresh()).status).toBe(200)
    expect((await there.refresh()).status).toBe(401)
    expect((await house.browser().signIn('dora@example.com', change.current_password)).status).toBe(422)
    expect((await house.browser().signIn('dora@example.com', change.new_password)).status).toBe(303)
  })

  it('refuses a wrong current password, and slows guessing of it down', async () => {
    const browser = house.browser()
    await browser.signUp('emil@example.com')
    const guess = () => browser.submit('/account', '/account/password', { ...change, current_password: 'no' })

    const first = await guess()
    for (let index = 0; index < 4; index++) await guess()

    expect(first.status).toBe(422)
    expect(wordsOf(first.text)).toContain('This is not your password')
    expect((await guess()).status).toBe(429)
  })

  it('makes a demo person an ordinary one, whom the sign-in page no longer offers', async () => {
    const browser = house.browser()
    await browser.signInAs(ana)

    await browser.submit('/account', '/account/password', { ...change, current_password: 'verbatim-demo' })

    const words = wordsOf((await house.browser().get('/login')).text)
    expect(words).not.toContain('Sign in as Ana')
    expect(words).toContain('Sign in as Ben')
    expect((await house.browser().submit('/login', '/login/demo', { user_id: ana.id })).status).toBe(404)
  })
})
