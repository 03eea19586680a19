import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { runProcess } from '../processes/run-process.mjs'
import { SetUpError } from './install-dependencies.mjs'
import { fingerprintOf, stampAt } from './fingerprint.mjs'

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8'))
}

/** The folders of the workspace packages that an app is made from, its own first. */
function sourceFolders(folder, found = new Set()) {
  found.add(folder)
  for (const [name, range] of Object.entries(manifestOf(folder).dependencies ?? {})) {
    const dependency = `packages/${name.replace('@verbatim/', '')}`
    if (range.startsWith('workspace:') && !found.has(dependency)) sourceFolders(dependency, found)
  }
  return found
}

/** Bundles an app with its workspace packages; what its package.json names stays outside and is found in node_modules. */
async function bundle({ folder, entries }) {
  const { build } = await import('esbuild')
  const dependencies = Object.entries(manifestOf(folder).dependencies ?? {})
  const outside = dependencies.filter(([, range]) => !range.startsWith('workspace:')).map(([name]) => name)
  const outdir = join(repositoryRoot, folder, 'dist')
  rmSync(outdir, { recursive: true, force: true })
  await build({
    entryPoints: entries.map((entry) => join(repositoryRoot, folder, 'src', entry)),
    outbase: join(repositoryRoot, folder, 'src'),
    outdir,
    external: outside,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'silent',
  }).catch((error) => {
    throw new SetUpError(`${folder} could not be built:\n${error.message}`)
  })
}

async function buildWeb({ folder }) {
  const vite = join(repositoryRoot, folder, 'node_modules/vite/bin/vite.js')
  const { code, output } = await runProcess(process.execPath, [vite, 'build'], {
    cwd: join(repositoryRoot, folder),
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    onLine() {},
  })
  if (code !== 0) throw new SetUpError(`The web app could not be built:\n${output}`)
}

const apps = [
  { name: 'web', title: 'web app', output: 'dist/index.html', build: buildWeb },
  { name: 'api', title: 'API', output: 'dist/main.js', build: bundle, entries: ['main.ts', 'config.ts'] },
  {
    name: 'local-identity',
    title: 'local identity server',
    output: 'dist/main.js',
    build: bundle,
    entries: ['main.ts', 'token.ts', 'store/demo-data.ts'],
  },
].map((app) => ({ ...app, folder: `apps/${app.name}`, stamp: stampAt(`.setup/${app.name}-built-from`) }))

function fingerprint({ folder }) {
  return fingerprintOf([...sourceFolders(folder), 'pnpm-lock.yaml', 'scripts/set-up/build-apps.mjs'])
}

/** Those of the named apps whose output is missing or was made from other sources. */
export function findStaleApps(names) {
  return apps.filter(({ name, folder, output, ...app }) => {
    if (!names.includes(name)) return false
    return !existsSync(join(repositoryRoot, folder, output)) || !app.stamp.says(fingerprint({ folder }))
  })
}

/** Builds those of the named apps that are stale. Throws SetUpError with the output of the build that failed. */
export async function buildStaleApps(names, say) {
  for (const app of findStaleApps(names)) {
    const print = fingerprint(app)
    say(`Building the ${app.title} ...`)
    app.stamp.clear()
    await app.build(app)
    app.stamp.write(print)
  }
}
