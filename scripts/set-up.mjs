import './require-node.mjs'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { repositoryRoot } from './repository-root.mjs'
import { buildStaleApps, findStaleApps } from './set-up/build-apps.mjs'
import { withFolderLock } from './set-up/folder-lock.mjs'
import { SetUpError, installDependencies, isInstalled } from './set-up/install-dependencies.mjs'

/** What `npm run --silent` asks for. */
const silent = process.env.npm_config_loglevel === 'silent'

/**
 * Makes a fresh clone, or one whose files changed, ready to run: installs the frozen lockfile and builds the
 * apps named in `builds`. Does nothing, in well under a second, where nothing changed. Ends the process with a message
 * when it cannot be done.
 */
export async function ensureSetUp({ builds = [], quiet = silent } = {}) {
  const say = quiet ? () => {} : (line) => console.error(line)
  const isReady = () => isInstalled() && findStaleApps(builds).length === 0
  if (isReady()) return

  const folder = join(repositoryRoot, '.setup')
  mkdirSync(folder, { recursive: true })
  const started = Date.now()
  const onWait = (pid) => say(`Another command is setting up (process ${pid}); waiting for it ...`)
  try {
    await withFolderLock(join(folder, 'lock'), onWait, async () => {
      if (!isInstalled()) await installDependencies(say)
      await buildStaleApps(builds, say)
    })
  } catch (error) {
    console.error(error instanceof SetUpError ? `\nSet-up failed.\n\n${error.message}` : error)
    process.exit(1)
  }
  say(`Set-up done in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

// npm run set-up              everything
// npm run set-up -- web api   only these builds; --no-builds only installs
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const named = process.argv.slice(2)
  await ensureSetUp({ builds: named.length > 0 ? named : ['web', 'api', 'local-identity'] })
}
