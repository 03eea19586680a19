import { cornerClothing } from './house/demo-people.ts'
import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { fillSignIn, signIn, signOut } from './pages/signing-in.ts'
import { TryIt } from './pages/try-it.ts'

const hours = { question: 'What are your hours?', answer: 'From nine to five.' }

test.describe('Signing out', () => {
  test('leads back to the landing page, and nothing of the org can be had any more', async ({
    page,
    person,
    org,
    house,
  }) => {
    await org.saveEntries([hours])
    await signIn(page, house, person)
    await expect(new KnowledgePage(page).row(hours.question)).toBeVisible()
    await signOut(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support answers in exactly your words')
    await expect(page.getByText(hours.answer)).toBeHidden()

    await page.goto(`/app/${person.orgs[0]!.id}/knowledge`)
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
    await expect(page.getByText(hours.question)).toBeHidden()
    const refused = await page.request.get(`/org/${person.orgs[0]!.id}/entries`)
    expect(refused.status()).toBe(401)
    expect(await refused.json()).toMatchObject({ code: 'unauthorized', status: 401 })
  })

  test('asks first when something is not saved', async ({ page, person, org, house }) => {
    await org.saveEntries([hours])
    await signIn(page, house, person)
    const editor = await new KnowledgePage(page).openEditor(hours.question)
    await editor.getByLabel('Answer').fill('Always.')
    await signOut(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Stay here' }).click()
    await expect(editor.getByLabel('Answer')).toHaveValue('Always.')
    await signOut(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Leave and lose them' }).click()
    await expect(page.getByRole('link', { name: 'Sign up' })).toBeVisible()
  })

  test('a session that ends while somebody writes keeps what they wrote', async ({
    page,
    context,
    person,
    org,
    house,
  }) => {
    await org.saveEntries([hours])
    await signIn(page, house, person)
    const editor = await new KnowledgePage(page).openEditor(hours.question)
    await editor.getByLabel('Answer').fill('Always.')

    const otherTab = await context.newPage()
    await otherTab.goto('/')
    await signOut(otherTab)
    await expect(otherTab.getByRole('link', { name: 'Sign up' })).toBeVisible()
    const notice = page.getByRole('dialog', { name: 'You are signed out' })
    await expect(notice).toBeVisible()

    const tab = context.waitForEvent('page')
    await notice.getByRole('link', { name: 'Sign in (new tab)' }).click()
    await fillSignIn(await tab, person)
    await expect((await tab).getByRole('button', { name: 'Account' })).toBeVisible()
    await expect(notice).toBeHidden()

    await expect(editor.getByLabel('Answer')).toHaveValue('Always.')
    await editor.getByRole('button', { name: 'Save' }).click()
    await expect(editor).toBeHidden()
    expect((await org.findEntry(hours.question)).answer).toBe('Always.')
  })

  test('a token that expires in a sleeping tab is renewed without a word', async ({
    page,
    person,
    org,
    house,
    watch,
  }) => {
    watch.expected.push(/status of 401/)
    await org.saveEntries([hours])
    await house.identity.setTokenLifetime(-60)
    try {
      await signIn(page, house, person)
      // Whatever the page asks for now is refused, until the identity server gives good tokens again.
      await expect(page.getByRole('alert').first()).toBeVisible()
    } finally {
      await house.identity.setTokenLifetime(1_800)
    }
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(new KnowledgePage(page).row(hours.question)).toBeVisible()
    const exchange = await new TryIt(page).ask(hours.question)
    await expect(exchange.getByText(hours.answer)).toBeVisible()
  })

  test('somebody who is taken out of an org is told so', async ({ page, house }) => {
    const person = await house.identity.createPerson({ orgs: 2 })
    const [first, second] = [person.orgs[0]!, person.orgs[1]!]
    await signIn(page, house, person, `/app/${first.id}/knowledge`)
    await expect(new KnowledgePage(page).heading).toBeVisible()

    await house.identity.removeMember(person.email, first.id)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not a member of this organisation')
    await expect(page.getByRole('main')).toContainText(person.email)
    await page.getByLabel('Organisation').selectOption(second.name)
    await expect(new KnowledgePage(page).heading).toBeVisible()
    await expect(page.getByLabel('Organisation').locator('option')).not.toContainText([first.name, cornerClothing.name])

    await house.identity.removeMember(person.email, second.id)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are in no organisation yet')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  })
})
