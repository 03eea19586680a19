import type { Locator, Page } from '@playwright/test'

/** The Inquiries page. */
export class InquiriesPage {
  readonly heading: Locator
  readonly list: Locator

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Inquiries' })
    this.list = page.getByRole('list', { name: 'Inquiries' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inquiries' }).click()
    await this.heading.waitFor()
  }

  inquiry(text: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: text })
  }

  async show(filter: 'Outcome' | 'State', value: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: filter }).getByText(value, { exact: true }).click()
  }
}
