import './require-node.mjs'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { runProcess } from './processes/run-process.mjs'
import { ensureSetUp } from './set-up.mjs'

// npm run check            all of them
// npm run check -- types   only those named
const tool = (path, ...args) => [join(repositoryRoot, 'node_modules', path), ...args]

function typeChecks() {
  const folders = ['apps', 'packages'].flatMap((kind) =>
    readdirSync(join(repositoryRoot, kind)).map((name) => `${kind}/${name}`),
  )
  return folders
    .filter((folder) => existsSync(join(repositoryRoot, folder, 'tsconfig.json')))
    .map((folder) => tool('typescript/bin/tsc', '--noEmit', '--pretty', '--project', folder))
}

const steps = {
  format: () => [tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  lint: () => [tool('eslint/bin/eslint.js', '--max-warnings=0', '.')],
  types: typeChecks,
  tests: () => [[join(repositoryRoot, 'scripts/test.mjs')]],
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`There is no check called ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`)
  process.exit(2)
}

await ensureSetUp()
const failed = []
for (const [name, commands] of Object.entries(steps)) {
  if (named.length > 0 && !named.includes(name)) continue
  const started = Date.now()
  let code = 0
  for (const args of commands()) code = (await runProcess(process.execPath, args, { cwd: repositoryRoot })).code || code
  if (code !== 0) failed.push(name)
  console.error(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
