import { ana } from './house/demo-people.ts'
import { expect, test } from './journey.ts'
import { InquiriesPage } from './pages/inquiries.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { fillSignIn, signIn } from './pages/signing-in.ts'
import { TryIt } from './pages/try-it.ts'

const script = '<script>alert(1)</script>'
const image = '<img src=x onerror=alert(2)>'
const drawing = '"><svg onload=alert(3)></svg>'
const link = 'javascript:alert(4)'
const template = "{{constructor.constructor('alert(5)')()}}${alert(6)}"
const anchor = '<a href="javascript:alert(7)">click me</a>'

// The browser's watch of every journey notes each alert and each violation of the content security policy.
test.describe('Markup and script in texts', () => {
  test('are shown as text in the table, the editor, the pane and the inquiries', async ({
    page,
    person,
    org,
    house,
  }) => {
    const entries = [
      { question: `What is ${script}?`, alternatives: [image, drawing], answer: `${image}${anchor}\n${link}` },
      { question: template, alternatives: [link], answer: `${template}<style>*{display:none}</style>` },
    ]
    await org.saveEntries(entries)
    const knowledge = new KnowledgePage(page)
    const tryIt = new TryIt(page)
    await signIn(page, house, person)
    for (const { question, answer } of entries) {
      await expect(knowledge.row(question)).toContainText(answer.split('\n')[0]!)
    }
    const editor = await knowledge.openEditor(entries[0]!.question)
    await expect(editor.getByLabel('Answer')).toHaveValue(entries[0]!.answer)
    await expect(editor.getByRole('listitem')).toHaveText([image, drawing])
    await page.keyboard.press('Escape')
    await knowledge.search.fill(script)
    await expect(knowledge.rows).toHaveCount(1)
    await knowledge.search.fill(`${image} nowhere`)
    await expect(page.getByRole('main')).toContainText(`contains “${image} nowhere”`)

    const exchange = await tryIt.ask(entries[0]!.question)
    await expect(exchange.getByText(anchor)).toBeVisible()
    for (const summary of ['Why', 'Prompt a model would be sent'])
      await exchange.getByText(summary, { exact: true }).click()
    await tryIt.ask(`${script}${image}${drawing}`)

    const inquiries = new InquiriesPage(page)
    await inquiries.open()
    await inquiries.show('Outcome', 'All')
    const asked = inquiries.inquiry(`${script}${image}${drawing}`)
    await expect(asked).toBeVisible()
    await asked.getByRole('button', { name: 'Dismiss' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Inquiry dismissed' })).toContainText(script)

    await page.goto(
      `/app/${person.orgs[0]!.id}/inquiries?search=${encodeURIComponent(image)}&outcome=${encodeURIComponent(script)}`,
    )
    await expect(page.getByLabel('Search inquiries')).toHaveValue(image)
    await page.goto(`/app/${encodeURIComponent(image)}/${encodeURIComponent(script)}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

    // No link or image of theirs was made anywhere.
    await page.goto(`/app/${person.orgs[0]!.id}/knowledge`)
    await expect(knowledge.rows).toHaveCount(2)
    await expect(page.locator('a[href^="javascript:"], img[src="x"], [onload], [onerror]')).toHaveCount(0)
  })

  test('are text in the name of an org and of a person too', async ({ page }) => {
    const name = `${image}&lt;${drawing}`
    await page.goto('/')
    await page.getByRole('link', { name: 'Sign up' }).click()
    await page.getByLabel('First name').fill(image)
    await page.getByLabel('Last name').fill(script)
    await page.getByLabel('E-mail address').fill(`mallory-${Date.now()}@example.com`)
    await page.getByLabel('Password').fill('correct horse battery')
    await page.getByRole('button', { name: 'Create the account' }).click()
    await page.getByRole('link', { name: 'Create an organisation' }).click()
    await page.getByLabel('Name of the org').fill(name)
    await page.getByRole('button', { name: 'Create the org' }).click()

    await expect(page.getByLabel('Organisation').locator('option:checked')).toHaveText(name)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Integrate' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Integrate' })).toBeVisible()
    await page.getByRole('button', { name: 'Account' }).click()
    await page.getByRole('menuitem', { name: `Members of ${name}` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(image)
    await expect(page.getByRole('main')).toContainText(script)
  })

  test('an address cannot make signing in lead elsewhere', async ({ page, house }) => {
    const elsewhere = Buffer.from('javascript:alert(8)').toString('base64')
    await page.goto(`${house.identityOrigin}/login?rt=${encodeURIComponent(elsewhere)}`)
    await fillSignIn(page, ana)
    await expect(page).toHaveURL(new RegExp(`^${house.origin}/`))
    await expect(new KnowledgePage(page).heading).toBeVisible()
  })
})
