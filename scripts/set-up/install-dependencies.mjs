import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { runProcess } from '../processes/run-process.mjs'
import { pnpmVersion, runPnpm } from '../processes/run-pnpm.mjs'
import { explainFailure } from './explain-failure.mjs'
import { fingerprintOf, stampAt } from './fingerprint.mjs'

const stamp = stampAt('node_modules/.verbatim-set-up')
const loadSqlite = ['--input-type=commonjs', '--eval', "require('sqlite3')"]

function fingerprint() {
  const manifests = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder)).map((name) => `${folder}/${name}/package.json`),
  )
  const machine = [pnpmVersion, process.versions.modules, process.platform, process.arch].join(' ')
  return fingerprintOf(['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', ...manifests], machine)
}

/** Whether what is installed is what the lockfile says, for this Node on this machine. */
export function isInstalled() {
  return existsSync(join(repositoryRoot, 'node_modules/.modules.yaml')) && stamp.says(fingerprint())
}

function fail(output) {
  throw new SetUpError(explainFailure(output))
}

/** Set-up cannot go on; the message is all that a person needs. */
export class SetUpError extends Error {}

function sqliteLoads() {
  return runProcess(process.execPath, loadSqlite, { cwd: join(repositoryRoot, 'apps/api'), onLine() {} })
}

/** Installs the frozen lockfile and makes sure that the one native module loads here. Throws SetUpError. */
export async function installDependencies(say) {
  stamp.clear()
  say('Installing dependencies (the first time takes a few minutes where sqlite3 must be compiled) ...')

  let doing = 'installing'
  const started = Date.now()
  const onLine = (line) => {
    if (/^Progress:/.test(line)) say(`  ${line}`)
    if (doing === 'installing' && /sqlite3 install: +CC\(target\)/.test(line)) {
      doing = 'compiling sqlite3'
      say('  No ready-made sqlite3 could be fetched; compiling it, which takes a minute or two ...')
    }
  }
  const pulse = setInterval(() => say(`  still ${doing}, ${Math.round((Date.now() - started) / 1000)} s`), 15_000)
  try {
    const args = ['install', '--frozen-lockfile', '--reporter=append-only', '--config.confirm-modules-purge=false']
    // With NODE_ENV=production pnpm would leave out what the builds need.
    const env = { ...process.env, NODE_ENV: 'development' }
    const installed = await runPnpm(args, { env, onLine })
    if (installed.code !== 0) fail(installed.output)

    // pnpm calls it done when node_modules came from another machine, or when an earlier compilation was cut short.
    if ((await sqliteLoads()).code !== 0) {
      doing = 'compiling sqlite3'
      const rebuilt = await runPnpm(['--filter', '@verbatim/api', 'rebuild', 'sqlite3'], { env, onLine })
      const loaded = await sqliteLoads()
      if (loaded.code !== 0) fail(rebuilt.output + loaded.output)
    }
  } finally {
    clearInterval(pulse)
  }
  stamp.write(fingerprint())
}
