import './require-node.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runPnpm } from './processes/run-pnpm.mjs'
import { runProcess } from './processes/run-process.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { ensureSetUp } from './set-up.mjs'

// npm run bench:quality                                     our own small collection
// npm run bench:quality -- --data folder [--seeds 3] [--json file] [--sets a,b]
// npm run bench:quality -- --check                          the reduced form against the committed baseline, for CI
// npm run bench:quality -- --no-peers                       without the libraries beside us
// npm run bench:quality -- --least-confidence 0.5           ours answers from another threshold than the product's
const bench = join(repositoryRoot, 'packages/matcher/bench')
const options = process.argv.slice(2).filter((option) => option !== '--no-peers')
const alone = ['--no-peers', '--check', '--write-baseline'].some((option) => process.argv.includes(option))

await ensureSetUp()
const hasPeers = alone ? false : await ensurePeers()
const args = ['--import', 'tsx', join(bench, 'quality.ts'), ...options, ...(hasPeers ? ['--peers'] : [])]
process.exitCode = (await runProcess(process.execPath, args, { cwd: repositoryRoot })).code

/** Installs the peers on first use; says so and goes on without them where that fails. */
async function ensurePeers() {
  const folder = join(bench, 'peers')
  if (existsSync(join(folder, 'node_modules/.modules.yaml'))) return true
  console.error('Installing the libraries to measure beside us ...')
  const install = ['install', '--frozen-lockfile', '--ignore-scripts', '--dir', folder]
  const { code, output } = await runPnpm(install, { cwd: folder, onLine() {} })
  if (code !== 0) console.error(`${output}\nThey could not be installed; going on without them.`)
  return code === 0
}
