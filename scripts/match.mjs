import './require-node.mjs'
import { join } from 'node:path'
import { runProcess } from './processes/run-process.mjs'
import { repositoryRoot } from './repository-root.mjs'
import { ensureSetUp } from './set-up.mjs'

// npm run --silent match -- --entries entries.json < texts.jsonl; --help says the rest. Paths are those of the caller.
await ensureSetUp({ quiet: true })
const tsx = join(repositoryRoot, 'node_modules/tsx/dist/esm/index.mjs')
const command = join(repositoryRoot, 'packages/matcher/cli/match.ts')
const args = ['--import', tsx, command, ...process.argv.slice(2)]
process.exitCode = (await runProcess(process.execPath, args, { cwd: process.env.INIT_CWD ?? process.cwd() })).code
