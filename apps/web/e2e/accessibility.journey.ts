import { expect, test } from './journey.ts'
import { addAxe, expectAccessible } from './pages/axe.ts'
import { InquiriesPage } from './pages/inquiries.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { signIn } from './pages/signing-in.ts'
import { TryIt } from './pages/try-it.ts'

const hours = {
  question: 'What are your hours?',
  alternatives: ['Are you open on sundays?', 'closing time'],
  answer: 'Our hours are Monday-Friday, 9am-5pm.',
}
const hiring = { question: 'Are you currently hiring?', answer: "We're hiring for cashiers" }

test.describe('axe finds nothing, in light and dark, wide and at 360 px', () => {
  test.beforeEach(async ({ context }) => {
    test.setTimeout(150_000)
    await addAxe(context)
  })

  test('before and around signing in', async ({ page, house, watch }) => {
    watch.expected.push(/status of 422/)
    await page.goto('/')
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
    await expectAccessible(page, 'landing page')

    await page.getByRole('link', { name: 'Sign in' }).click()
    await expectAccessible(page, 'sign in')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page, 'sign in, refused')
    await page.getByRole('link', { name: 'Create an account' }).click()
    await expectAccessible(page, 'sign up')

    const loner = await house.identity.createPerson({ orgs: 0 })
    await page.goto('/')
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.getByLabel('E-mail address').fill(loner.email)
    await page.getByLabel('Password').fill(loner.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'You are in no organisation yet' })).toBeVisible()
    await expectAccessible(page, 'no org yet')
    await page.getByRole('link', { name: 'Create an organisation' }).click()
    await expectAccessible(page, 'create an org')
    await page.goto(`${house.identityOrigin}/account`)
    await expectAccessible(page, 'account')
  })

  test('the knowledge base', async ({ page, person, org, house }) => {
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    await expect(page.getByRole('heading', { name: 'Your bot knows nothing yet' })).toBeVisible()
    await expectAccessible(page, 'knowledge, empty')
    await org.saveEntries([hours, hiring, { ...hiring, answer: 'The same question, twice' }])
    await page.reload()
    await expect(knowledge.rows).toHaveCount(3)
    await expectAccessible(page, 'knowledge')

    const editor = await knowledge.openEditor(hours.question)
    await editor.getByLabel('Question').fill('')
    await editor.getByRole('button', { name: 'Save' }).click()
    await expectAccessible(page, 'knowledge, editing, refused')
    await page.keyboard.press('Escape')
    await knowledge.grid
      .getByRole('switch', { name: `Enabled: ${hiring.question}` })
      .first()
      .click()
    await knowledge.grid
      .getByRole('button', { name: `Delete: ${hiring.question}` })
      .last()
      .click()
    await expect(page.getByRole('alert').filter({ hasText: 'Entry deleted' })).toBeVisible()
    await expectAccessible(page, 'knowledge, unsaved, disabled and deleted entries')
    await page.getByRole('button', { name: 'Undo' }).click()

    const dialog = await knowledge.openNewEntry()
    await dialog.getByLabel('Question').fill('Anything?')
    await expectAccessible(page, 'new entry')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('dialog', { name: 'Discard this entry?' })).toBeVisible()
    await expectAccessible(page, 'new entry, discard?')
    await page.getByRole('button', { name: 'Discard', exact: true }).click()
    await knowledge.search.fill('nowhere to be found')
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    await expectAccessible(page, 'knowledge, nothing found')
  })

  test('a conflict', async ({ page, person, org, watch, house }) => {
    watch.expected.push(/status of 412/)
    await org.saveEntries([hours])
    await signIn(page, house, person)
    const editor = await new KnowledgePage(page).openEditor(hours.question)
    await editor.getByLabel('Answer').fill('Mine.')
    await org.saveEntries([{ ...hours, answer: 'Theirs.' }])
    await editor.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('dialog', { name: 'This entry was changed meanwhile' })).toBeVisible()
    await expectAccessible(page, 'conflict')
  })

  test('trying the bot, inquiries and integration', async ({ page, person, org, house }) => {
    await org.saveEntries([hours, hiring])
    await signIn(page, house, person)
    const tryIt = new TryIt(page)
    await tryIt.ask('can i bring my dog')
    const exchange = await tryIt.ask('are you open on sundays')
    for (const summary of ['Why', 'Proof', 'Prompt a model would be sent'])
      await exchange.getByText(summary, { exact: true }).click()
    await expectAccessible(page, 'try it')
    await page.setViewportSize({ width: 360, height: 740 })
    await page.getByRole('button', { name: 'Try it' }).click()
    await expect(page.getByRole('dialog', { name: 'Try it' })).toBeVisible()
    await expectAccessible(page, 'try it, in the drawer')
    await page.setViewportSize({ width: 1280, height: 800 })

    const inquiries = new InquiriesPage(page)
    await inquiries.open()
    await inquiries.show('Outcome', 'All')
    await expect(inquiries.inquiry('are you open on sundays')).toBeVisible()
    await expectAccessible(page, 'inquiries')
    await inquiries.inquiry('can i bring my dog').getByRole('button', { name: 'Add as phrasing' }).click()
    await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible()
    await expectAccessible(page, 'add as another phrasing')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Account' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectAccessible(page, 'account menu')
    await page.keyboard.press('Escape')

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Integrate' }).click()
    await page.getByRole('button', { name: 'Show my current token' }).click()
    await expectAccessible(page, 'integrate')
    await page.goto(`/app/${person.orgs[0]!.id}/nowhere`)
    await expectAccessible(page, 'no such page')
    await page.goto('/app/somebody-elses/knowledge')
    await expectAccessible(page, 'not a member')
  })
})
