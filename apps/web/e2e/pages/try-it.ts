import type { Locator, Page } from '@playwright/test'

/** The pane in which people ask their own bot. */
export class TryIt {
  readonly pane: Locator
  readonly question: Locator
  /** Questions with what came of them, oldest first. */
  readonly exchanges: Locator

  constructor(page: Page) {
    this.pane = page.getByRole('complementary', { name: 'Try it' })
    this.question = this.pane.getByLabel('Question to the bot')
    this.exchanges = this.pane.getByRole('region', { name: 'Conversation with the bot' }).locator('ol > li')
  }

  /** Asks, and gives what stands there in the end. */
  async ask(prompt: string): Promise<Locator> {
    const before = await this.exchanges.count()
    await this.question.fill(prompt)
    await this.question.press('Enter')
    const exchange = this.exchanges.nth(before)
    await exchange.getByText(/^(Answered|Handed off)$/).waitFor()
    return exchange
  }
}
