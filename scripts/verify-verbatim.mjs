import './require-node.mjs'
import { join } from 'node:path'
import { runProcess } from './processes/run-process.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { ensureSetUp } from './set-up.mjs'

// npm run verify:verbatim                  100,000 replies of a hostile model, a few minutes
// npm run verify:verbatim -- 1000 7        so many replies, from that seed
await ensureSetUp()
const script = join(repositoryRoot, 'apps/api/verify/verify-verbatim.ts')
const { code } = await runProcess(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
  cwd: repositoryRoot,
})
process.exitCode = code ?? 1
