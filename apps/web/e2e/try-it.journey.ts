import { createHash } from 'node:crypto'
import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { signIn } from './pages/signing-in.ts'
import { TryIt } from './pages/try-it.ts'

const entries = [
  {
    question: 'What are your hours?',
    alternatives: ['Are you open on sundays?', "When's closing time?"],
    answer: 'Our hours are Monday-Friday, 9am-5pm.\n\n  (Closed on <b>holidays</b> & in “August”.)',
  },
  {
    question: 'Are you currently hiring?',
    alternatives: ['Do you have any jobs?'],
    answer: "We're hiring for cashiers",
  },
  { question: 'What do you sell?', alternatives: ['What can I buy?'], answer: 'Clothing and accessories.' },
]
const handOffText = 'A human will be in touch shortly'

test.describe('Trying the bot', () => {
  test.beforeEach(async ({ page, person, org, house }) => {
    await org.saveEntries(entries)
    await signIn(page, house, person)
  })

  test('a question in other words gets the stored words, and the pane shows why', async ({ page, org }) => {
    const tryIt = new TryIt(page)
    await tryIt.question.fill("I'm running late, are you open on sundays?")
    await tryIt.pane.getByRole('button', { name: 'Ask', exact: true }).click()
    const exchange = tryIt.exchanges.last()
    await expect(exchange.getByText('Answered', { exact: true })).toBeVisible()
    await expect(tryIt.question).toHaveValue('')

    // Byte for byte, line breaks and markup included.
    const answer = entries[0]!.answer
    const reply = exchange.getByText('Our hours are Monday-Friday')
    expect(await reply.evaluate((element) => element.textContent)).toBe(answer)
    expect(await reply.evaluate((element) => (element as HTMLElement).innerText)).toBe(answer)
    await expect(tryIt.pane.getByRole('status').last()).toHaveText(/^Answered: Our hours are/)

    const nearest = exchange.getByRole('list', { name: 'Nearest entries' }).getByRole('listitem')
    await expect(nearest.first()).toContainText('What are your hours?')
    await expect(nearest.first()).toContainText(/\d+ %/)

    await exchange.getByText('Why', { exact: true }).click()
    await expect(exchange.getByRole('table', { name: 'Steps' })).toBeVisible()
    await exchange.getByText('Proof', { exact: true }).click()
    const { id } = await org.findEntry('What are your hours?')
    await expect(exchange.getByRole('definition').filter({ hasText: id })).toBeVisible()
    await expect(exchange).toContainText(createHash('sha256').update(answer).digest('hex'))

    await exchange.getByText('Prompt a model would be sent').click()
    const prompt = exchange.getByRole('region', { name: /message$/ })
    await expect(prompt.first()).toContainText('What are your hours?')
    await expect(prompt.last()).toContainText("I'm running late, are you open on sundays?")

    await nearest.first().getByRole('button').click()
    await expect(new KnowledgePage(page).row('What are your hours?')).toBeFocused()
  })

  test('a question that nothing fits is handed off, with the runners-up and what can be done', async ({ page }) => {
    const exchange = await new TryIt(page).ask('can i bring my dog to the shop')
    await expect(exchange.getByText('Handed off', { exact: true })).toBeVisible()
    await expect(exchange.getByText(handOffText)).toBeVisible()
    await expect(exchange.getByText('No answer was sure enough')).toBeVisible()
    await expect(exchange.getByRole('button', { name: 'New entry' })).toBeVisible()
    await expect(exchange.getByRole('button', { name: 'Add as phrasing of…' })).toBeVisible()
    await exchange.getByText('Proof', { exact: true }).click()
    await expect(exchange).toContainText('none: the hand-off text')
  })

  test('arrow keys bring earlier questions back and never replace what is being typed', async ({ page }) => {
    const tryIt = new TryIt(page)
    await tryIt.ask('what do you sell')
    await tryIt.ask('any jobs')
    await tryIt.question.focus()

    await page.keyboard.press('ArrowUp')
    await expect(tryIt.question).toHaveValue('any jobs')
    await page.keyboard.press('ArrowUp')
    await expect(tryIt.question).toHaveValue('what do you sell')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(tryIt.question).toHaveValue('')

    await page.keyboard.type('mine')
    await page.keyboard.press('ArrowUp')
    await expect(tryIt.question).toHaveValue('mine')
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('two lines')
    await expect(tryIt.question).toHaveValue('mine\ntwo lines')
    await expect(tryIt.exchanges).toHaveCount(2)
  })

  test('an edit counts from the next question on, on whatever page the pane stands', async ({ page, person, org }) => {
    const tryIt = new TryIt(page)
    await expect((await tryIt.ask('what do you sell')).getByText('Clothing and accessories.')).toBeVisible()
    const editor = await new KnowledgePage(page).openEditor('What do you sell?')
    await editor.getByLabel('Answer').fill('Clothing, and shoes since May.')
    await editor.getByRole('button', { name: 'Save' }).click()
    await expect(editor).toBeHidden()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Integrate' }).click()

    await expect(tryIt.exchanges).toHaveCount(1)
    await expect((await tryIt.ask('what do you sell')).getByText('Clothing, and shoes since May.')).toBeVisible()
    const inquiries = await org.listInquiries()
    expect(inquiries).toHaveLength(2)
    expect(inquiries[0]).toMatchObject({ outcome: 'answered', text: 'what do you sell', asker: person.email })
  })
})
