import { ana } from './house/demo-people.ts'
import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { fillSignIn } from './pages/signing-in.ts'

test.describe('Signing in', () => {
  test.beforeEach(({ watch }) => {
    // A form that comes back with its mistakes; browsers print that as an error.
    watch.expected.push(/status of 422/)
  })

  test('a wrong password is refused in words, the right one leads to the knowledge base', async ({ page, person }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support answers in exactly your words')
    await page.getByRole('link', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')

    await fillSignIn(page, { ...person, password: 'not the password' })
    await expect(page.getByRole('alert')).toContainText('The e-mail address or the password is wrong')
    await expect(page.getByLabel('E-mail address')).toHaveValue(person.email)
    await expect(page.getByLabel('Password')).toHaveValue('')

    await fillSignIn(page, person)
    await expect(new KnowledgePage(page).heading).toBeVisible()
    await expect(page).toHaveTitle('Knowledge · Verbatim')
    await expect(page).toHaveURL(`/app/${person.orgs[0]!.id}/knowledge`)
    await page.getByRole('button', { name: 'Account' }).click()
    await expect(page.getByRole('menu')).toContainText(person.email)
  })

  test('one click signs in as a demo person', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Sign in as Ana' }).click()

    await expect(new KnowledgePage(page).heading).toBeVisible()
    await expect(page.getByLabel('Organisation').locator('option:checked')).toHaveText(ana.orgs[0]!.name)
  })

  test('a link from elsewhere is kept through signing in', async ({ page, person }) => {
    const path = `/app/${person.orgs[0]!.id}/inquiries?outcome=all`
    await page.goto(path)
    await page.getByRole('link', { name: 'Sign in' }).click()
    await fillSignIn(page, person)

    await expect(page.getByRole('heading', { level: 1, name: 'Inquiries' })).toBeVisible()
    await expect(page).toHaveURL(path)
  })

  test('a newcomer signs up, makes an org and finds an empty knowledge base', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Sign up' }).click()
    await page.getByLabel('E-mail address').fill('ana@example.com')
    await page.getByLabel('Password').fill('short')
    await page.getByRole('button', { name: 'Create the account' }).click()
    await expect(page.getByRole('alert')).toBeVisible()

    await page.getByLabel('First name').fill('Zoë')
    await page.getByLabel('E-mail address').fill(`zoe-${Date.now()}@example.com`)
    await page.getByLabel('Password').fill('correct horse battery')
    await page.getByRole('button', { name: 'Create the account' }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are in no organisation yet')
    await page.getByRole('link', { name: 'Create an organisation' }).click()
    await page.getByLabel('Name of the org').fill('Zoë’s Tea & Cakes')
    await page.getByRole('button', { name: 'Create the org' }).click()

    await expect(new KnowledgePage(page).heading).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Your bot knows nothing yet' })).toBeVisible()
    await expect(page.getByLabel('Organisation').locator('option:checked')).toHaveText('Zoë’s Tea & Cakes')
    await page.getByRole('button', { name: 'Write the first entry' }).click()
    await expect(new KnowledgePage(page).dialog.getByLabel('Question')).toBeFocused()
  })
})
