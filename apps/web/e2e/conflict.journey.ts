import type { Page } from '@playwright/test'
import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { signIn } from './pages/signing-in.ts'

const entry = { question: 'What are your hours?', answer: 'Monday-Friday, 9am-5pm.', alternatives: ['closing time'] }
const first = 'Monday-Friday, 8am-5pm.'
const second = 'Monday-Saturday, 9am-5pm.'

test.describe('Two people edit one entry', () => {
  let other: Page

  test.beforeEach(async ({ page, person, org, openBrowser, watch, house }) => {
    watch.expected.push(/status of 412/)
    await org.saveEntries([entry])
    other = await openBrowser()
    await Promise.all([signIn(page, house, person), signIn(other, house, person)])
  })

  /** Both open the entry; the other saves; this page then tries to save over it. */
  async function meet(page: Page) {
    const editor = await new KnowledgePage(page).openEditor(entry.question)
    await editor.getByLabel('Answer').fill(second)
    const theirs = await new KnowledgePage(other).openEditor(entry.question)
    await theirs.getByLabel('Answer').fill(first)
    await theirs.getByRole('button', { name: 'Save' }).click()
    await expect(theirs).toBeHidden()
    await editor.getByRole('button', { name: 'Save' }).click()
    const dialog = page.getByRole('dialog', { name: 'This entry was changed meanwhile' })
    await expect(dialog.getByRole('region', { name: 'Your version' })).toContainText(second)
    await expect(dialog.getByRole('region', { name: 'Stored now' })).toContainText(first)
    return { dialog, editor }
  }

  test('the later one sees both versions and keeps theirs', async ({ page, person, org }) => {
    const { dialog, editor } = await meet(page)
    await expect(dialog).toContainText(person.email)
    expect((await org.findEntry(entry.question)).answer).toBe(first)

    // Closing the dialog decides nothing and loses nothing.
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(editor.getByLabel('Answer')).toHaveValue(second)
    await editor.getByRole('button', { name: 'Save' }).click()

    await dialog.getByRole('button', { name: 'Keep mine' }).click()
    await expect(editor).toBeHidden()
    await expect(new KnowledgePage(page).row(entry.question)).toContainText(second)
    expect(await org.findEntry(entry.question)).toMatchObject({ ...entry, answer: second })
  })

  test('the later one takes what is stored', async ({ page, org }) => {
    const { dialog, editor } = await meet(page)
    await dialog.getByRole('button', { name: 'Take theirs' }).click()
    await expect(editor).toBeHidden()
    await expect(new KnowledgePage(page).row(entry.question)).toContainText(first)
    expect((await org.findEntry(entry.question)).answer).toBe(first)
  })

  test('changes of different fields are brought together', async ({ page, org }) => {
    const editor = await new KnowledgePage(page).openEditor(entry.question)
    await editor.getByLabel('Question').fill('When are you open?')
    const theirs = await new KnowledgePage(other).openEditor(entry.question)
    await theirs.getByLabel('Answer').fill(first)
    await theirs.getByLabel('Other phrasings', { exact: true }).fill('opening hours')
    await theirs.getByRole('button', { name: 'Save' }).click()
    await expect(theirs).toBeHidden()
    await editor.getByRole('button', { name: 'Save' }).click()

    await page.getByRole('dialog').getByRole('button', { name: 'Edit and save' }).click()
    const form = page.getByRole('form', { name: /^Edit entry/ })
    await expect(form.getByLabel('Answer')).toHaveValue(first)
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toBeHidden()
    expect(await org.findEntry('When are you open?')).toMatchObject({
      answer: first,
      alternatives: ['closing time', 'opening hours'],
    })
  })

  test('an entry that was deleted meanwhile is brought back with the changes', async ({ page, org, watch }) => {
    watch.expected.push(/status of 404/)
    const { id } = await org.findEntry(entry.question)
    const editor = await new KnowledgePage(page).openEditor(entry.question)
    await editor.getByLabel('Answer').fill(second)
    await new KnowledgePage(other).grid.getByRole('button', { name: `Delete: ${entry.question}` }).click()
    await expect(other.getByRole('heading', { name: 'Your bot knows nothing yet' })).toBeVisible()

    await editor.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bring it back with my changes' }).click()
    await expect(editor).toBeHidden()
    expect(await org.findEntry(entry.question)).toMatchObject({ id, answer: second })
  })

  test('a colleague’s change appears without a reload, and leaves an edit in hand alone', async ({ page, org }) => {
    await org.saveEntries([entry, { question: 'Are you hiring?', answer: 'Not now.' }])
    const editor = await new KnowledgePage(page).openEditor(entry.question)
    await editor.getByLabel('Answer').fill(second)

    // The page looks when it gets the focus again, as when somebody comes back to its tab.
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      await expect(new KnowledgePage(page).row('Are you hiring?')).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 20_000 })
    await expect(editor.getByLabel('Answer')).toHaveValue(second)
  })
})
