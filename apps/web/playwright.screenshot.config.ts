import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** Draws the README's picture anew: `npm run e2e -- --config playwright.screenshot.config.ts`. */
export default defineConfig({ ...journeys, testMatch: 'screenshot.ts' })
