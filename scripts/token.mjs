import './require-node.mjs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { readSettings } from './processes/read-settings.mjs'
import { runProcess } from './processes/run-process.mjs'
import { ensureSetUp } from './set-up.mjs'

await ensureSetUp({ builds: ['local-identity'] })
const program = join(repositoryRoot, 'apps/local-identity/dist/token.js')
const { code } = await runProcess(process.execPath, [program, ...process.argv.slice(2)], {
  cwd: repositoryRoot,
  env: readSettings(),
})
process.exitCode = code
