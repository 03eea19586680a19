import type { Locator, Page } from '@playwright/test'

/** The Knowledge page, by what people see and hear. */
export class KnowledgePage {
  readonly heading: Locator
  readonly grid: Locator
  readonly rows: Locator
  readonly search: Locator
  /** The dialog of a new entry. */
  readonly dialog: Locator

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Knowledge' })
    this.grid = page.getByRole('grid', { name: 'Entries' })
    this.rows = this.grid.getByRole('row').filter({ has: page.getByRole('gridcell') })
    this.search = page.getByLabel('Search entries')
    this.dialog = page.getByRole('dialog', { name: 'New entry' })
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text })
  }

  /** How many entries there are, in the page's own words. */
  count(words: string): Locator {
    return this.page.getByRole('search').getByRole('status').filter({ hasText: words })
  }

  editor(question: string): Locator {
    return this.page.getByRole('form', { name: `Edit entry: ${question}` })
  }

  async openEditor(question: string): Promise<Locator> {
    await this.grid.getByRole('button', { name: `Edit: ${question}` }).click()
    return this.editor(question)
  }

  async openNewEntry(): Promise<Locator> {
    await this.page.getByRole('main').getByRole('button', { name: 'New entry', exact: true }).click()
    return this.dialog
  }

  async addEntry({ question, answer }: { question: string; answer: string }): Promise<void> {
    const dialog = await this.openNewEntry()
    await dialog.getByLabel('Question').fill(question)
    await dialog.getByLabel('Answer').fill(answer)
    await dialog.getByRole('button', { name: 'Add entry' }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }
}
