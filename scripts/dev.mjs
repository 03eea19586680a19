import './require-node.mjs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { describeTakenPorts } from './processes/free-ports.mjs'
import { readSettings } from './processes/read-settings.mjs'
import { createSupervisor } from './processes/supervise.mjs'
import { ensureSetUp } from './set-up.mjs'
import { waitUntilReady } from './start/wait-until-ready.mjs'

// Everything with reload: a saved file restarts the server that it belongs to, or changes the page in place.
const settings = readSettings()
const ports = {
  PORT: Number(settings.PORT || 3000),
  IDENTITY_PORT: Number(settings.IDENTITY_PORT || 3001),
  WEB_PORT: Number(settings.WEB_PORT || 5173),
}
const local = !settings.PROPELAUTH_URL
const wanted = Object.entries(ports)
  .filter(([variable]) => local || variable !== 'IDENTITY_PORT')
  .map(([variable, port]) => ({ variable, port }))
const problems = await describeTakenPorts(wanted)
if (problems.length > 0) {
  console.error(problems.join('\n').replaceAll('npm start', 'npm run dev'))
  process.exit(1)
}

await ensureSetUp()
const webOrigin = `http://localhost:${ports.WEB_PORT}`
const apiOrigin = `http://localhost:${ports.PORT}`
const env = {
  ...settings,
  NODE_ENV: 'development',
  API_ORIGIN: apiOrigin,
  // People come back from signing in to the page that Vite serves.
  APP_ORIGINS: settings.APP_ORIGINS || `${webOrigin},${apiOrigin}`,
}
const tsxWatch = [join(repositoryRoot, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false']
const vite = [join(repositoryRoot, 'apps/web/node_modules/vite/bin/vite.js'), 'apps/web', '--clearScreen=false']

const supervisor = createSupervisor({ graceMs: 5_000 })
if (local) supervisor.start('local identity server', [...tsxWatch, 'apps/local-identity/src/main.ts'], env)
supervisor.start('API', [...tsxWatch, 'apps/api/src/main.ts'], env)
supervisor.start('web app', vite, env)

const say = (line) => console.error(line)
if (await waitUntilReady(`${apiOrigin}/readyz`, { say, isStopping: supervisor.isStopping })) {
  say(`\n  Verbatim is running at ${webOrigin} with reload; the API is at ${apiOrigin}. Stop it with Ctrl-C.\n`)
}
