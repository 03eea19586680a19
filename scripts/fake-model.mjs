import './require-node.mjs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { runProcess } from './processes/run-process.mjs'
import { ensureSetUp } from './set-up.mjs'

// npm run fake-model                      a pretended language model, and how to point Verbatim at it
// npm run fake-model -- --fault half-json one that fails; --help lists dialects and faults
await ensureSetUp()
const entry = join(repositoryRoot, 'apps/api/src/testing/fake-model.ts')
const { code } = await runProcess(process.execPath, ['--import', 'tsx', entry, ...process.argv.slice(2)], {
  cwd: repositoryRoot,
})
process.exitCode = code
