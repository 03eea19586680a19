import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { signIn } from './pages/signing-in.ts'
import { TryIt } from './pages/try-it.ts'

const hours = { question: 'What are your hours?', answer: 'Monday-Friday, 9am-5pm.' }
const unreachable = 'The server cannot be reached.'

test.describe('When a server is away', () => {
  test.beforeEach(({ watch }) => {
    watch.expected.push(/ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE|ERR_ABORTED/)
  })

  test.afterEach(async ({ house }) => {
    await house.identity.setFault(null).catch(() => {})
  })

  test('the API goes down while somebody writes: it says so, keeps every word, and goes on', async ({
    page,
    person,
    org,
    house,
  }) => {
    await org.saveEntries([hours])
    const knowledge = new KnowledgePage(page)
    const tryIt = new TryIt(page)
    await signIn(page, house, person)
    const editor = await knowledge.openEditor(hours.question)
    await editor.getByLabel('Answer').fill('Every day.')

    await house.api.kill()
    try {
      await editor.getByRole('button', { name: 'Save' }).click()
      await expect(editor.getByRole('alert')).toContainText(unreachable)
      await expect(editor.getByLabel('Answer')).toHaveValue('Every day.')

      await tryIt.question.fill('what are your hours')
      await tryIt.question.press('Enter')
      await expect(tryIt.exchanges.last()).toContainText(unreachable)

      const dialog = await knowledge.openNewEntry()
      await dialog.getByLabel('Question').fill('Are you hiring?')
      await dialog.getByLabel('Answer').fill('Not now.')
      await dialog.getByRole('button', { name: 'Add entry' }).click()
      await expect(dialog.getByRole('alert')).toContainText(unreachable)
      await expect(dialog.getByLabel('Answer')).toHaveValue('Not now.')
    } finally {
      await house.api.start()
    }

    await knowledge.dialog.getByRole('button', { name: 'Add entry' }).click()
    await expect(knowledge.row('Are you hiring?')).toBeVisible()
    await editor.getByRole('button', { name: 'Save' }).click()
    await expect(editor).toBeHidden()
    await tryIt.exchanges.last().getByRole('button', { name: 'Try again' }).click()
    await expect(tryIt.exchanges.last().getByText('Every day.')).toBeVisible()
    expect((await org.listEntries()).map(({ answer }) => answer)).toEqual(['Every day.', 'Not now.'])
  })

  test('a failed deletion leaves the row where it is', async ({ page, person, org, house }) => {
    await org.saveEntries([hours])
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    await expect(knowledge.row(hours.question)).toBeVisible()
    await house.api.stop()
    try {
      await knowledge.grid.getByRole('button', { name: `Delete: ${hours.question}` }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Not deleted' })).toContainText(unreachable)
      await expect(knowledge.row(hours.question)).toBeVisible()
    } finally {
      await house.api.start()
    }
    await knowledge.grid.getByRole('button', { name: `Delete: ${hours.question}` }).click()
    await expect(knowledge.rows).toHaveCount(0)
  })

  test('the identity server is away at load: within six seconds the page says so and offers a reload', async ({
    page,
    person,
    house,
    watch,
  }) => {
    // The identity library lets its own failed call go unheard.
    watch.expected.push(/uncaught: TypeError: Failed to fetch/)
    await house.identityServer.stop()
    try {
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signing in is not possible right now', {
        timeout: 7_000,
      })
      await expect(page.getByRole('main')).toContainText(house.identityOrigin)
    } finally {
      await house.identityServer.start()
    }
    await page.getByRole('button', { name: 'Reload' }).click()
    await signIn(page, house, person)
    await expect(new KnowledgePage(page).heading).toBeVisible()
  })

  test('the identity server hangs at load: the same, and the app comes as soon as it answers', async ({
    page,
    person,
    house,
  }) => {
    await signIn(page, house, person)
    await house.identity.setFault('hang')
    await page.reload()
    await expect(page.getByRole('status', { name: 'Loading' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signing in is not possible right now', {
      timeout: 7_000,
    })
    await house.identity.setFault(null)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(new KnowledgePage(page).heading).toBeVisible()
  })

  test('the settings cannot be had: the page says so and tries again on request', async ({ page, watch }) => {
    watch.expected.push(/status of 503/)
    await page.route('**/config.json', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verbatim cannot be reached')
    await page.unroute('**/config.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  })
})
