import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a browser for the journeys: the one named, Playwright's own, or the system's; null where there is none. */
export function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) return existsSync(named) ? named : null
  const { chromium } = createRequire(join(repositoryRoot, 'apps/web/package.json'))('@playwright/test')
  return [chromium.executablePath(), ...usualPlaces].find((path) => existsSync(path)) ?? null
}
