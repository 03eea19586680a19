import './require-node.mjs'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { runProcess } from './processes/run-process.mjs'
import { ensureSetUp } from './set-up.mjs'

// npm run bench               all of apps/api/bench
// npm run bench -- answering  only those whose name holds one of the words; --options go to the benchmark
const folder = join(repositoryRoot, 'apps/api/bench')
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'))
const all = existsSync(folder) ? readdirSync(folder).filter((name) => /\.bench\.ts$/.test(name)) : []
const chosen = words.length === 0 ? all : all.filter((name) => words.some((word) => name.includes(word)))

if (chosen.length === 0) {
  const names = all.map((name) => name.replace('.bench.ts', ''))
  console.error(`There is no such benchmark. There are: ${names.join(', ') || 'none'}.`)
  process.exit(2)
}

await ensureSetUp({ builds: ['api'] })
for (const name of chosen) {
  const args = ['--import', 'tsx', join(folder, name), ...options]
  const { code } = await runProcess(process.execPath, args, { cwd: repositoryRoot })
  if (code !== 0) process.exitCode = code
}
