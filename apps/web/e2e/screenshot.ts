import { fileURLToPath } from 'node:url'
import { ana, cornerClothing } from './house/demo-people.ts'
import { expect, test } from './journey.ts'
import { KnowledgePage } from './pages/knowledge.ts'
import { signIn } from './pages/signing-in.ts'
import { TryIt } from './pages/try-it.ts'

const picture = fileURLToPath(new URL('../../../docs/screenshot.png', import.meta.url))

const entries = [
  {
    question: 'What are your hours?',
    alternatives: ['Are you open on sundays?', "When's closing time?", 'When do you open?'],
    answer: 'Our hours are Monday-Friday, 9am-5pm.',
  },
  {
    question: 'Are you currently hiring?',
    alternatives: ['Do you have any jobs?', 'Can I work for you?'],
    answer: "We're hiring for cashiers",
  },
  {
    question: 'What do you sell?',
    alternatives: ['What can I buy?', 'Do you have shoes?'],
    answer:
      'We sell clothing and accessories at affordable prices. You can see all our products at https://example.com/products',
  },
  {
    question: 'Can I return something?',
    alternatives: ['How do I get a refund?'],
    answer: 'Yes, within 30 days and with the receipt. We give your money back, no questions asked.',
  },
  {
    question: 'Do you ship abroad?',
    alternatives: ['Can you deliver to France?'],
    answer: 'We ship to the whole of Europe for 9 euros. It takes three to five days.',
  },
  {
    question: 'Where can I park?',
    alternatives: [],
    answer: 'Behind the shop. The first hour is free.',
  },
  {
    question: 'Do you sell gift cards?',
    alternatives: ['I need a present for a friend'],
    answer: 'At the counter, from 10 euros. They never expire.',
  },
]

// For the one style below, which no page would be allowed.
test.use({ bypassCSP: true })

test('the knowledge base with an answer beside it', async ({ page, house }) => {
  await (await house.openOrg(ana, cornerClothing)).saveEntries(entries)
  const tryIt = new TryIt(page)
  await signIn(page, house, ana)
  await expect(new KnowledgePage(page).rows).toHaveCount(entries.length)
  const exchange = await tryIt.ask("I'm running late, are you open on sundays?")
  await expect(exchange.getByRole('list', { name: 'Nearest entries' })).toBeVisible()
  await tryIt.ask('can i bring my dog')
  await exchange.evaluate((element) => {
    element.scrollIntoView()
    window.scrollTo(0, 0)
  })
  // Servers have odd ideas of the system's font; this one is as wide as what most people see.
  const font = '"Liberation Sans", Arial, sans-serif'
  await page.addStyleTag({
    content: `:root:root { --mantine-font-family: ${font}; --mantine-font-family-headings: ${font} }`,
  })
  await page.mouse.move(0, 0)
  await page.screenshot({ path: picture, caret: 'hide', animations: 'disabled' })
})
