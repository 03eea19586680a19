import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { demoPassword, demoPeople } from '../store/demo-data.ts'
import { appOrigin, encodeReturnTo, openIdentityHouse, wordsOf } from '../testing/identity-house.ts'
import type { IdentityHouse } from '../testing/identity-house.ts'

const [ana, ben] = demoPeople
const deepInTheApp = `${appOrigin}/app/1/inquiries?outcome=handed_off`
const rt = encodeURIComponent(encodeReturnTo(deepInTheApp))

let house: IdentityHouse

beforeAll(async () => {
  house = await openIdentityHouse()
})

afterAll(() => house.close())

describe('GET /login', () => {
  it('says what this server is, and offers the demo people', async () => {
    const words = wordsOf((await house.browser().get('/login')).text)

    expect(words).toContain('This is the local identity server . It lets you try Verbatim on this computer')
    expect(words).toContain('Sign in as Ana')
    expect(words).toContain('Member of Corner Clothing Sign in as Ben')
  })

  it('sends somebody who is signed in straight back', async () => {
    const browser = house.browser()
    await browser.signInAs(ana)

    const res = await browser.get(`/login?rt=${rt}`)

    expect(res.status).toBe(302)
    expect(res.headers.location).toBe(deepInTheApp)
  })

  it('hands the way back on to the sign-up page', async () => {
    const res = await house.browser().get(`/login?rt=${rt}`)

    expect(res.text).toContain(`href="/signup?rt=${rt}"`)
  })

  it('shows no notice in words of the address', async () => {
    const res = await house.browser().get('/login?notice=Call+0900+123&notice=constructor')

    expect(res.text).not.toContain('0900')
    expect(res.text).not.toContain('class="notice"')
  })
})

describe('POST /login', () => {
  it('signs in and goes back to where the person came from', async () => {
    const browser = house.browser()

    const res = await browser.submit(`/login?rt=${rt}`, '/login', {
      email: ' Ana@Example.com ',
      password: demoPassword,
    })

    expect(res.status).toBe(303)
    expect(res.headers.location).toBe(deepInTheApp)
    expect((await browser.refresh()).body.user.email).toBe(ana.email)
  })

  it('goes to the front page of the app without a way back, which is what the React library sends', async () => {
    const res = await house.browser().submit('/login', '/login', { email: ana.email, password: demoPassword })

    expect(res.headers.location).toBe(`${appOrigin}/`)
  })

  it('goes to the front page of the app when the way back leads elsewhere', async () => {
    const evil = encodeURIComponent(encodeReturnTo('https://evil.example/'))

    const res = await house
      .browser()
      .submit(`/login?rt=${evil}`, '/login', { email: ana.email, password: demoPassword })

    expect(res.headers.location).toBe(`${appOrigin}/`)
  })

  it('sets a cookie that scripts cannot read, that other sites do not send, and that names this port', async () => {
    const res = await house.browser().submit('/login', '/login/demo', { user_id: ana.id })
    const cookie = String(res.headers['set-cookie'])

    expect(cookie).toMatch(new RegExp(`^verbatim_local_identity_${house.identity.port}_session=[\\w-]{43};`))
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).not.toContain('Domain')
  })

  it('tells neither in words nor by its status whether the address or the password is wrong', async () => {
    const wrong = await house.browser().signIn(ben.email, 'wrong password')
    const unknown = await house.browser().signIn('nobody@example.com', 'wrong password')

    expect(wrong.status).toBe(422)
    expect(wordsOf(wrong.text).replaceAll(ben.email, '')).toBe(
      wordsOf(unknown.text).replaceAll('nobody@example.com', ''),
    )
    expect(wordsOf(wrong.text)).toContain('The e-mail address or the password is wrong')
    expect(unknown.status).toBe(wrong.status)
  })

  it('shows a summary that links to each field to mend, with the address kept and the password not', async () => {
    const res = await house.browser().signIn('ana<"@', '')

    expect(res.status).toBe(422)
    expect(res.text).toContain('<title>Error: Sign in · Verbatim</title>')
    expect(res.text).toMatch(/role="alert"[\s\S]*href="#email"[\s\S]*href="#password"/)
    expect(res.text).toContain('value="ana&lt;&quot;@"')
    expect(res.text).toMatch(/id="email-error"[\s\S]*aria-describedby="email-error"[\s\S]*aria-invalid="true"/)
  })

  it('slows guessing down, for addresses with and without an account alike', async () => {
    const guess = (email: string) => house.browser().signIn(email, 'wrong password')
    for (const email of ['victim@example.com', ana.email]) for (let index = 0; index < 5; index++) await guess(email)

    const known = await house.browser().signIn(ana.email, demoPassword)
    const unknown = await guess('victim@example.com')

    expect(known.status).toBe(429)
    expect(Number(known.headers['retry-after'])).toBeGreaterThan(0)
    expect(unknown.status).toBe(429)
    expect(wordsOf(known.text)).toContain('Too many attempts with this address')
    house.passTime(16_000)
    expect((await house.browser().signIn(ana.email, demoPassword)).status).toBe(303)
  })

  it('lets no burst of guesses past the limit', async () => {
    const burst = await Promise.all(
      Array.from({ length: 9 }, (_, index) => house.browser().signIn('burst@example.com', `guess ${index} of many`)),
    )

    expect(burst.filter((res) => res.status === 422).length).toBeLessThanOrEqual(5)
  })

  it('refuses a repeated field', async () => {
    const browser = house.browser()
    const page = await browser.get('/login')
    const token = /name="form_token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''

    const res = await browser.agent
      .post('/login')
      .set('Origin', house.origin)
      .send(`form_token=${token}&email=${ana.email}&email=${ben.email}&password=${demoPassword}`)

    expect(res.status).toBe(422)
  })
})

describe('POST /login/demo', () => {
  it('signs in with one click', async () => {
    const browser = house.browser()

    const res = await browser.submit(`/login?rt=${rt}`, '/login/demo', { user_id: ben.id })

    expect(res.headers.location).toBe(deepInTheApp)
    expect((await browser.refresh()).body.user.email).toBe(ben.email)
  })

  it('opens no ordinary account without its password', async () => {
    const owner = house.browser()
    await owner.signUp('private@example.com')
    const { user } = (await owner.refresh()).body

    const res = await house.browser().submit('/login', '/login/demo', { user_id: user.user_id })

    expect(res.status).toBe(404)
    expect(res.headers['set-cookie']).toBeUndefined()
  })
})

describe('POST /logout', () => {
  it('ends the session for good', async () => {
    const browser = house.browser()
    await browser.signInAs(ana)

    const res = await browser.submit('/account', '/logout')

    expect(res.headers.location).toBe('/login?notice=signed_out')
    expect((await browser.refresh()).status).toBe(401)
  })

  it('makes a stolen copy of the cookie worthless', async () => {
    const browser = house.browser()
    const cookie = String((await browser.signInAs(ana)).headers['set-cookie']).split(';')[0] ?? ''
    const steal = () => house.browser().refresh().set('Cookie', cookie)
    expect((await steal()).status).toBe(200)

    await browser.submit('/account', '/logout')

    expect((await steal()).status).toBe(401)
  })
})

it('gives a new session id at each sign-in', async () => {
  const browser = house.browser()
  const first = String((await browser.signInAs(ana)).headers['set-cookie'])
  await browser.submit('/account', '/logout')
  const second = String((await browser.signInAs(ana)).headers['set-cookie'])

  expect(second.split(';')[0]).not.toBe(first.split(';')[0])
})

it('keeps the latest fifty sessions of a person', async () => {
  const first = house.browser()
  await first.signInAs(ben)
  for (let index = 0; index < 50; index++) await house.browser().signInAs(ben)

  expect(house.identity.store.read().sessions.filter((session) => session.userId === ben.id)).toHaveLength(50)
  expect((await first.refresh()).status).toBe(401)
})

it('keeps people signed in over a restart', async () => {
  const before = await openIdentityHouse()
  const cookie = String((await before.browser().signInAs(ana)).headers['set-cookie'])
  await before.identity.close()

  const after = await openIdentityHouse({ dataDir: before.dataDir, port: before.identity.port })

  const res = await after
    .browser()
    .refresh()
    .set('Cookie', cookie.split(';')[0] ?? '')
  expect(res.body.user?.email).toBe(ana.email)
  await after.close()
})
