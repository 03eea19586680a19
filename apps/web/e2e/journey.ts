import { test as base, expect, type Page, type TestInfo } from '@playwright/test'
import type { Person } from './house/demo-people.ts'
import { openHouse, type House } from './house/open-house.ts'
import type { OrgClient } from './house/org-client.ts'
import { watchBrowser, type BrowserWatch } from './house/watch-browser.ts'

interface Fixtures {
  /** Somebody with one org of their own, so that no journey sees what another left. */
  person: Person
  /** The API of that org. */
  org: OrgClient
  watch: BrowserWatch
  /** A second person's browser, or a second browser of the same person. */
  openBrowser: () => Promise<Page>
}

/** A journey through the whole system. It fails on every error that the browser noticed, besides what it expects itself. */
export const test = base.extend<Fixtures, { house: House }>({
  house: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
    async ({}, provide) => {
      const house = await openHouse()
      await provide(house)
      await house.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ house }, provide) => provide(house.origin),
  person: async ({ house }, provide) => provide(await house.identity.createPerson()),
  org: async ({ house, person }, provide) => provide(await house.openOrg(person)),
  watch: [
    async ({ context, house }, provide, testInfo) => {
      const watch = await watchBrowser(context)
      await provide(watch)
      if (testInfo.status !== 'passed') await attachOutput(testInfo, house)
      expect(watch.complaints(), 'errors that the browser noticed').toEqual([])
    },
    { auto: true },
  ],
  openBrowser: async ({ browser, contextOptions, viewport, house, watch }, provide) => {
    const opened: { watch: BrowserWatch; close: () => Promise<void> }[] = []
    await provide(async () => {
      const context = await browser.newContext({ ...contextOptions, viewport, baseURL: house.origin, locale: 'en-GB' })
      opened.push({ watch: await watchBrowser(context), close: () => context.close() })
      return context.newPage()
    })
    for (const each of opened) {
      await each.close()
      each.watch.expected.push(...watch.expected)
      expect(each.watch.complaints(), 'errors that the second browser noticed').toEqual([])
    }
  },
})

export { expect }

async function attachOutput(testInfo: TestInfo, house: House) {
  await testInfo.attach('api.log', { body: house.api.output() })
  await testInfo.attach('identity.log', { body: house.identityServer.output() })
}
