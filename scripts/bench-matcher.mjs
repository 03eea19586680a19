import './require-node.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runProcess } from './processes/run-process.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { ensureSetUp } from './set-up.mjs'

// npm run bench:matcher [-- --sizes 100,1000]   time and memory of the matcher as a knowledge base grows; MiniSearch
// beside it where `npm run bench:quality` has installed it.
await ensureSetUp()
const bench = join(repositoryRoot, 'packages/matcher/bench')
const peers = existsSync(join(bench, 'peers/node_modules/.modules.yaml')) ? ['--peers'] : []
const args = ['--expose-gc', '--import', 'tsx', join(bench, 'speed.ts'), ...peers, ...process.argv.slice(2)]
process.exitCode = (await runProcess(process.execPath, args, { cwd: repositoryRoot })).code
