import './require-node.mjs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { findChromium } from './e2e/find-chromium.mjs'
import { runProcess } from './processes/run-process.mjs'
import { ensureSetUp } from './set-up.mjs'

// npm run e2e                  the browser journeys; without a browser it says so and counts as skipped
// npm run e2e -- --require     without a browser it fails, as it does in CI
// npm run e2e -- sign-in       everything else goes to Playwright: a file, --headed, --ui
const args = process.argv.slice(2).filter((argument) => argument !== '--require')
const required = args.length < process.argv.length - 2 || Boolean(process.env.CI)
const web = join(repositoryRoot, 'apps/web')

await ensureSetUp({ builds: ['web', 'api', 'local-identity'] })
const chromium = findChromium()
if (chromium === null) {
  console.error(
    [
      `Browser journeys ${required ? 'cannot run' : 'skipped'}: there is no Chromium. To get one:`,
      '  npm exec --prefix apps/web playwright install -- --with-deps chromium',
      '  or, on Debian and Ubuntu: sudo apt-get install chromium',
      '  or set PLAYWRIGHT_CHROMIUM to the path of a Chrome or Chromium that you have.',
    ].join('\n'),
  )
  process.exit(required ? 1 : 0)
}

const playwright = join(web, 'node_modules/@playwright/test/cli.js')
const { code } = await runProcess(process.execPath, [playwright, 'test', ...args], {
  cwd: web,
  env: { ...process.env, PLAYWRIGHT_CHROMIUM: chromium },
})
process.exitCode = code
