import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { signIn } from './pages/signing-in.ts'

const hours = { question: 'What are your hours?', answer: 'Monday-Friday, 9am-5pm.' }

test.describe('With the keyboard alone', () => {
  test.beforeEach(async ({ page, person, org, house }) => {
    await org.saveEntries([hours, { question: 'Are you hiring?', answer: 'Not now.' }])
    await signIn(page, house, person)
    await expect(new KnowledgePage(page).rows).toHaveCount(2)
  })

  test('the first stop skips to the content', async ({ page }) => {
    await page.reload()
    await expect(new KnowledgePage(page).rows).toHaveCount(2)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'New entry' })).toBeFocused()
  })

  test('dialogs and menus take the focus, keep it, and give it back', async ({ page }) => {
    const opener = page.getByRole('button', { name: 'New entry' })
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = new KnowledgePage(page).dialog
    await expect(dialog.getByLabel('Question')).toBeFocused()
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab')
      const inside = await dialog.evaluate((element) => element.contains(document.activeElement))
      expect(inside, `focus is in the dialog after ${stop + 1} tabs`).toBe(true)
    }
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()

    const account = page.getByRole('button', { name: 'Account' })
    await account.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1)
    await page.keyboard.press('End')
    await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeFocused()
    await page.keyboard.press('Home')
    await expect(page.getByRole('menuitem', { name: 'Your account' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(account).toBeFocused()
  })

  test('the table is one stop, with arrow keys inside', async ({ page }) => {
    const knowledge = new KnowledgePage(page)
    await knowledge.rows.first().focus()
    await page.keyboard.press('End')
    await expect(knowledge.rows.last()).toBeFocused()
    await page.keyboard.press('Home')
    await expect(knowledge.rows.first()).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(knowledge.grid.getByRole('switch', { name: `Enabled: ${hours.question}` })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(knowledge.grid.getByRole('button', { name: `Delete: ${hours.question}` })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(knowledge.grid.locator(':focus')).toHaveCount(0)
  })

  test('a page that opens moves the focus to its content and its name to the tab', async ({ page }) => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Integrate' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Integrate' })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page).toHaveTitle('Integrate · Verbatim')
  })
})
