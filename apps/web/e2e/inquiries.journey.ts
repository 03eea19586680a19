import { expect, test } from './journey.ts'
import { InquiriesPage } from './pages/inquiries.ts'
import { signIn } from './pages/signing-in.ts'
import { TryIt } from './pages/try-it.ts'

const hours = { question: 'What are your hours?', answer: 'Our hours are Monday-Friday, 9am-5pm.' }
const hiring = { question: 'Are you currently hiring?', answer: "We're hiring for cashiers" }
const aboutDogs = 'can i bring my dog to the shop'
const aboutFinish = 'until which moment may one come by'

test.describe('From a hand-off to an entry', () => {
  test.beforeEach(async ({ page, person, org, house }) => {
    await org.saveEntries([hours, hiring])
    await signIn(page, house, person)
  })

  test('what was handed off becomes an entry, and the next visitor gets its answer', async ({ page, org }) => {
    const inquiries = new InquiriesPage(page)
    const tryIt = new TryIt(page)
    await expect((await tryIt.ask(aboutDogs)).getByText('Handed off')).toBeVisible()
    await inquiries.open()
    await inquiries.inquiry(aboutDogs).getByRole('button', { name: 'New entry' }).click()

    const dialog = page.getByRole('dialog', { name: 'New entry' })
    await expect(dialog.getByLabel('Question')).toHaveValue(aboutDogs)
    await expect(dialog.getByLabel('Answer')).toBeFocused()
    await dialog.getByLabel('Question').fill('Can I bring my dog?')
    await dialog.getByLabel('Other phrasings', { exact: true }).fill(aboutDogs)
    await dialog.getByLabel('Answer').fill('Dogs are welcome, on a leash.')
    await dialog.getByRole('button', { name: 'Add entry' }).click()

    const inquiry = inquiries.inquiry(aboutDogs)
    await expect(inquiry).toContainText('Answered now by Can I bring my dog?')
    const { id } = await org.findEntry('Can I bring my dog?')
    const stored = (await org.listInquiries()).find(({ text }) => text === aboutDogs)
    expect(stored?.resolution?.entry_id).toBe(id)

    await inquiry.getByRole('link', { name: 'Can I bring my dog?' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Can I bring my dog?' })).toBeFocused()
    const again = await tryIt.ask('may i bring my dog to your shop')
    await expect(again.getByText('Dogs are welcome, on a leash.')).toBeVisible()
  })

  test('what was handed off becomes another phrasing of an entry', async ({ page, org }) => {
    const inquiries = new InquiriesPage(page)
    const tryIt = new TryIt(page)
    await expect((await tryIt.ask(aboutFinish)).getByText('Handed off')).toBeVisible()
    await inquiries.open()
    await inquiries.inquiry(aboutFinish).getByRole('button', { name: 'Add as phrasing of an entry' }).click()

    const dialog = page.getByRole('dialog', { name: 'Add as another phrasing' })
    await expect(dialog.getByLabel('Phrasing', { exact: true })).toHaveValue(aboutFinish)
    await dialog.getByLabel('Search all entries').fill('9am')
    await dialog.getByRole('radio', { name: hours.question }).check()
    await dialog.getByRole('button', { name: 'Add phrasing' }).click()
    await expect(inquiries.inquiry(aboutFinish)).toContainText(`Answered now by ${hours.question}`)

    expect((await org.findEntry(hours.question)).alternatives).toEqual([aboutFinish])
    await expect((await tryIt.ask(aboutFinish)).getByText(hours.answer)).toBeVisible()
  })

  test('the pane itself teaches the bot and asks again', async ({ page, org }) => {
    const tryIt = new TryIt(page)
    const exchange = await tryIt.ask(aboutDogs)
    await exchange.getByRole('button', { name: 'New entry' }).click()
    const dialog = page.getByRole('dialog', { name: 'New entry' })
    await dialog.getByLabel('Answer').fill('Dogs are welcome.')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(exchange.getByText(`Taught: “${aboutDogs}”`)).toBeVisible()

    await exchange.getByRole('button', { name: 'Ask again' }).click()
    await expect(tryIt.exchanges.nth(1).getByText('Dogs are welcome.')).toBeVisible()
    await expect.poll(async () => (await org.listInquiries()).filter(({ resolution }) => resolution).length).toBe(1)
  })

  test('an inquiry is dismissed, undone, dismissed again and reopened; filters and search find it', async ({
    page,
    org,
  }) => {
    await org.ask(aboutDogs)
    await org.ask(aboutFinish)
    await org.ask('are you hiring')
    const inquiries = new InquiriesPage(page)
    await inquiries.open()
    await expect(inquiries.list.getByRole('listitem')).toHaveCount(2)
    await expect(inquiries.list.getByRole('listitem').first()).toContainText(aboutFinish)

    const inquiry = inquiries.inquiry(aboutDogs)
    await inquiry.getByRole('button', { name: 'Dismiss' }).click()
    await expect(inquiry).toContainText('Dismissed')
    await page.getByRole('alert').filter({ hasText: 'Inquiry dismissed' }).getByRole('button', { name: 'Undo' }).click()
    await expect(inquiry.getByRole('button', { name: 'Dismiss' })).toBeVisible()
    await inquiry.getByRole('button', { name: 'Dismiss' }).click()
    await expect(inquiry.getByRole('button', { name: 'Reopen' })).toBeVisible()

    await page.reload()
    await expect(inquiries.list.getByRole('listitem')).toHaveCount(1)
    await inquiries.show('State', 'Resolved')
    await expect(inquiry).toContainText('Dismissed')
    await expect(page).toHaveURL(/state=resolved/)
    await inquiry.getByRole('button', { name: 'Reopen' }).click()
    await expect(inquiry.getByRole('button', { name: 'Dismiss' })).toBeVisible()

    await inquiries.show('State', 'Open')
    await expect(inquiries.list.getByRole('listitem')).toHaveCount(2)
    await inquiries.show('Outcome', 'Answered')
    await expect(inquiries.inquiry('are you hiring')).toContainText(hiring.question)
    await inquiries.show('Outcome', 'All')
    await page.getByLabel('Search inquiries').fill('DOG')
    await expect(inquiries.list.getByRole('listitem')).toHaveText([new RegExp(aboutDogs)])
  })
})
