import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { signIn } from './pages/signing-in.ts'

const hours = { question: 'What are your hours?', answer: 'Monday-Friday, 9am-5pm.' }
const hiring = { question: 'Are you hiring?', answer: "We're hiring for cashiers" }
const returns = { question: 'Can I return a gift?', answer: 'Within 30 days.\nWith the receipt.' }

test.describe('Editing entries', () => {
  test('an entry is added with the words and line breaks that were typed', async ({ page, person, org, house }) => {
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    await knowledge.addEntry(hours)
    await expect(knowledge.row(hours.question)).toContainText(hours.answer)
    await expect(knowledge.row(hours.question)).toBeFocused()

    const dialog = await knowledge.openNewEntry()
    await expect(dialog.getByLabel('Question')).toBeFocused()
    await dialog.getByRole('button', { name: 'Add entry' }).click()
    await expect(dialog).toContainText('Write the question as a visitor would ask it.')
    await expect(dialog).toContainText('Write the answer; it is sent exactly as it stands here.')
    await dialog.getByLabel('Question').fill(returns.question)
    await dialog.getByLabel('Answer').fill(returns.answer)
    await page.keyboard.press('Control+Enter')
    await expect(knowledge.count('2 entries')).toBeVisible()

    expect((await org.findEntry(returns.question)).answer).toBe(returns.answer)
  })

  test('an entry is edited by keyboard alone', async ({ page, person, org, house }) => {
    await org.saveEntries([hours, hiring])
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    await knowledge.row(hours.question).focus()
    await page.keyboard.press('ArrowDown')
    await expect(knowledge.row(hiring.question)).toBeFocused()

    await page.keyboard.press('Enter')
    const editor = knowledge.editor(hiring.question)
    await expect(editor.getByLabel('Question')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.type('any jobs going')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(editor.getByLabel('Answer')).toBeFocused()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(', and for a baker')
    await page.keyboard.press('Control+Enter')

    await expect(knowledge.row(hiring.question)).toBeFocused()
    await expect(knowledge.row(hiring.question)).toContainText("We're hiring for cashiers, and for a baker")
    expect(await org.findEntry(hiring.question)).toMatchObject({
      alternatives: ['any jobs going'],
      answer: "We're hiring for cashiers, and for a baker",
    })

    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(knowledge.row(hiring.question)).toBeFocused()
  })

  test('other phrasings are chips, which are added, pasted, taken back and removed', async ({
    page,
    person,
    org,
    house,
  }) => {
    await org.saveEntries([hours])
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    const editor = await knowledge.openEditor(hours.question)
    const field = editor.getByLabel('Other phrasings', { exact: true })
    const chips = editor.getByRole('list', { name: 'Other phrasings so far' }).getByRole('listitem')

    for (const text of ['open on sundays', 'closing time', 'Closing  time?']) {
      await field.fill(text)
      await field.press('Enter')
    }
    await expect(chips).toHaveText(['open on sundays', 'closing time'])
    await expect(editor.getByText('That phrasing is in the list already.')).toBeVisible()

    await field.press('Backspace')
    await expect(field).toHaveValue('closing time')
    await field.fill('when do you close')
    await field.press('Enter')
    await editor.getByRole('button', { name: 'Remove phrasing: open on sundays' }).click()
    await expect(chips).toHaveText(['when do you close'])
    await expect(field).toBeFocused()

    await field.fill('not entered yet')
    await editor.getByRole('button', { name: 'Save' }).click()
    await expect(editor).toBeHidden()
    expect((await org.findEntry(hours.question)).alternatives).toEqual(['when do you close', 'not entered yet'])
  })

  test('search finds questions, phrasings and answers, and says when there is nothing', async ({
    page,
    person,
    org,
    house,
  }) => {
    await org.saveEntries([{ ...hours, alternatives: ['closing time'] }, hiring, returns])
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    await expect(knowledge.count('3 entries')).toBeVisible()

    for (const [words, found] of [
      ['CLOSING', hours],
      ['cashier', hiring],
      ['gift', returns],
    ] as const) {
      await knowledge.search.fill(words)
      await expect(knowledge.count('1 found')).toBeVisible()
      await expect(knowledge.row(found.question)).toBeVisible()
      await expect(knowledge.rows).toHaveCount(1)
    }
    await knowledge.search.fill('parking')
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    await page.getByRole('button', { name: 'Clear the search', exact: true }).last().click()
    await expect(knowledge.rows).toHaveCount(3)

    await page.getByLabel('Sort by').selectOption('Question, A to Z')
    await expect(knowledge.rows.first()).toContainText(hiring.question)
    await knowledge.grid.getByRole('button', { name: 'Question' }).click()
    await expect(knowledge.grid.getByRole('columnheader', { name: 'Question' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await expect(knowledge.rows.first()).toContainText(hours.question)
  })

  test('a disabled entry is kept and never answered', async ({ page, person, org, house }) => {
    await org.saveEntries([hours, hiring])
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    const enabled = knowledge.grid.getByRole('switch', { name: `Enabled: ${hours.question}` })
    await enabled.click()
    await expect(enabled).not.toBeChecked()
    await expect(knowledge.row(hours.question)).toContainText('Disabled')
    await expect.poll(async () => (await org.ask(hours.question)).outcome).toBe('handed_off')

    await enabled.click()
    await expect.poll(async () => (await org.ask(hours.question)).response).toBe(hours.answer)
  })

  test('what was deleted comes back by undo, in its place, as often as it takes', async ({
    page,
    person,
    org,
    house,
  }) => {
    await org.saveEntries([hours, hiring, returns])
    const { id } = await org.findEntry(hiring.question)
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)

    await knowledge.grid.getByRole('button', { name: `Delete: ${hiring.question}` }).click()
    await expect(knowledge.rows).toHaveCount(2)
    await expect(knowledge.row(returns.question)).toBeFocused()
    expect(await org.listEntries()).toHaveLength(2)
    await page.getByRole('alert').filter({ hasText: 'Entry deleted' }).getByRole('button', { name: 'Undo' }).click()
    await expect(knowledge.rows.nth(1)).toContainText(hiring.question)
    expect((await org.findEntry(hiring.question)).id).toBe(id)

    await knowledge.row(hours.question).focus()
    await page.keyboard.press('Delete')
    await expect(knowledge.rows).toHaveCount(2)
    await expect(knowledge.rows.first()).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(knowledge.rows).toHaveCount(1)
    await expect(knowledge.rows.first()).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(knowledge.rows).toHaveCount(2)
    await page.keyboard.press('Control+z')
    await expect(knowledge.rows).toHaveCount(3)
    expect((await org.listEntries()).map(({ question }) => question)).toEqual(
      [hours, hiring, returns].map(({ question }) => question),
    )
  })

  test('a text beyond its limit is counted, refused in words and not lost', async ({ page, person, org, house }) => {
    await org.saveEntries([hours])
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    const editor = await knowledge.openEditor(hours.question)
    await editor.getByLabel('Question').fill('😀'.repeat(990))
    await expect(editor.getByText('990 / 1,000')).toBeVisible()
    await editor.getByRole('button', { name: 'Save' }).click()
    await expect(editor).toBeHidden()

    const tooLong = 'a'.repeat(1_001)
    await knowledge.grid.getByRole('button', { name: /^Edit: / }).click()
    const form = page.getByRole('form', { name: /^Edit entry: / })
    await form.getByLabel('Question').fill(tooLong)
    await expect(form.getByText('1,001 / 1,000')).toBeVisible()
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form.getByText('Shorten this to at most 1,000 characters.')).toBeVisible()
    await expect(form.getByLabel('Question')).toHaveValue(tooLong)
    expect((await org.listEntries())[0]!.question).toBe('😀'.repeat(990))
  })

  test('unsaved changes are marked, survive closing the row, and are not left by accident', async ({
    page,
    person,
    org,
    house,
  }) => {
    await org.saveEntries([hours, hiring])
    const knowledge = new KnowledgePage(page)
    await signIn(page, house, person)
    const editor = await knowledge.openEditor(hours.question)
    await editor.getByLabel('Answer').fill('Always open.')
    await page.keyboard.press('Escape')
    await expect(knowledge.row(hours.question)).toContainText('Unsaved changes')
    await expect(page.getByText('1 entry has unsaved changes.')).toBeVisible()

    const inquiries = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inquiries' })
    await inquiries.click()
    const question = page.getByRole('dialog', { name: 'Leave without saving?' })
    await expect(question.getByRole('button', { name: 'Stay here' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(knowledge.heading).toBeVisible()

    // Closing the tab asks too, in the browser's own words.
    const asked = page.waitForEvent('dialog')
    await page.evaluate(() => void setTimeout(() => location.reload()))
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()

    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(editor.getByLabel('Answer')).toHaveValue('Always open.')
    await page.keyboard.press('Escape')
    await inquiries.click()
    await question.getByRole('button', { name: 'Leave and lose them' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Inquiries' })).toBeVisible()
    expect((await org.findEntry(hours.question)).answer).toBe(hours.answer)
  })
})
