import { ana, cornerClothing, secondStreetBooks } from './house/demo-people.ts'
import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { signIn } from './pages/signing-in.ts'

test.describe('Switching orgs', () => {
  test.beforeEach(async ({ house }) => {
    const shop = await house.openOrg(ana, cornerClothing)
    await shop.saveEntries([{ question: 'What are your hours?', answer: 'Our hours are Monday-Friday, 9am-5pm.' }])
    const books = await house.openOrg(ana, secondStreetBooks)
    await books.saveEntries([{ question: 'Do you buy used books?', answer: 'We do, on Tuesdays.' }])
  })

  test('shows the entries of the chosen org alone, and remembers the choice', async ({ page, house }) => {
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, ana)
    const picker = page.getByLabel('Organisation')
    await expect(picker.locator('option:checked')).toHaveText('Corner Clothing')
    await expect(knowledge.row('What are your hours?')).toBeVisible()

    await picker.selectOption('Second Street Books')
    await expect(knowledge.row('Do you buy used books?')).toBeVisible()
    await expect(knowledge.rows).toHaveCount(1)
    await expect(page).toHaveURL(`/app/${secondStreetBooks.id}/knowledge`)

    await page.reload()
    await expect(knowledge.row('Do you buy used books?')).toBeVisible()
    await page.goto('/')
    await expect(page).toHaveURL(`/app/${secondStreetBooks.id}/knowledge`)
    await expect(knowledge.row('Do you buy used books?')).toBeVisible()

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Integrate' }).click()
    await picker.selectOption('Corner Clothing')
    await expect(page).toHaveURL(`/app/${cornerClothing.id}/integrate`)
    await expect(page.getByRole('region', { name: 'curl: ask the bot' })).toContainText(cornerClothing.id)
  })

  test('somebody else’s org in the address gives a page that says so, and no data', async ({ page, person, house }) => {
    const answers: number[] = []
    page.on('response', (response) => {
      if (response.url().includes(`/org/${cornerClothing.id}/`)) answers.push(response.status())
    })
    await signIn(page, house, person, `/app/${cornerClothing.id}/knowledge`)

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not a member of this organisation')
    await expect(page.getByRole('main')).not.toContainText('hours')
    expect(answers).toEqual([])

    await page.getByLabel('Organisation').selectOption(person.orgs[0]!.name)
    await expect(new KnowledgePage(page).heading).toBeVisible()
  })

  test('an address that leads nowhere gives a page that leads back', async ({ page, person, house }) => {
    await signIn(page, house, person, `/app/${person.orgs[0]!.id}/settings`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await page.getByRole('link', { name: 'Go to your knowledge base' }).click()
    await expect(new KnowledgePage(page).heading).toBeVisible()
  })
})
