import { createRequire } from 'node:module'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const looks = [
  { name: 'wide, light', colorScheme: 'light', width: 1280, height: 800 },
  { name: 'wide, dark', colorScheme: 'dark', width: 1280, height: 800 },
  { name: '360 px, dark', colorScheme: 'dark', width: 360, height: 740 },
  { name: '360 px, light', colorScheme: 'light', width: 360, height: 740 },
] as const

/** Puts axe into every page of the context by the browser's own hand, which the pages' content security policy allows. */
export async function addAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
}

/** Looks at what is shown now in light and dark, wide and narrow. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await test.step(`axe: ${name}`, async () => {
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize(look)
      await expect(page.locator('body')).toBeVisible()
      await settle(page)
      const { violations } = await page.evaluate(
        (values) =>
          (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
            runOnly: { type: 'tag', values },
            resultTypes: ['violations'],
          }),
        rules,
      )
      const found = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}\n${nodes
            .slice(0, 5)
            .map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`)
            .join('\n')}`,
      )
      expect.soft(found.join('\n'), `${name}, ${look.name}`).toBe('')
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect.soft(overflow, `${name}, ${look.name}: pixels that stick out to the right`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize(looks[0])
  })
}

/** Waits until nothing fades or slides any more: half-way colours have no contrast. */
function settle(page: Page) {
  return page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
  )
}
