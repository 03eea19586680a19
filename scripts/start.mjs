import './require-node.mjs'
import { describeTakenPorts, findFreePort } from './processes/free-ports.mjs'
import { readSettings } from './processes/read-settings.mjs'
import { createSupervisor } from './processes/supervise.mjs'
import { ensureSetUp } from './set-up.mjs'
import { describeStart } from './start/describe-start.mjs'
import { prepareDemo } from './start/prepare-demo.mjs'
import { waitUntilReady } from './start/wait-until-ready.mjs'

const settings = readSettings()
const say = (line) => console.error(line)

function endBecause(message) {
  say(message)
  process.exit(1)
}

/** Only what is certainly a port: everything else is for the API's own check, which names all bad values at once. */
function wantedPorts({ PORT, IDENTITY_PORT, PROPELAUTH_URL, NODE_ENV }) {
  const wanted = [{ variable: 'PORT', port: Number(PORT || 3000) }]
  if (!PROPELAUTH_URL && NODE_ENV !== 'production') {
    wanted.push({ variable: 'IDENTITY_PORT', port: Number(IDENTITY_PORT || 3001) })
  }
  return wanted.filter(({ port }) => Number.isInteger(port) && port > 0 && port < 65_536)
}

async function requireFreePorts() {
  const problems = await describeTakenPorts(wantedPorts(settings))
  if (problems.length > 0) endBecause(problems.join('\n'))
}

async function readApiConfig() {
  const { ConfigError, readConfig } = await import('../apps/api/dist/config.js')
  try {
    return readConfig(settings)
  } catch (error) {
    if (error instanceof ConfigError) endBecause(error.message)
    throw error
  }
}

await requireFreePorts()
await ensureSetUp({ builds: ['web', 'api', 'local-identity'] })
if (settings.PORT === '0') settings.PORT = String(await findFreePort())
const config = await readApiConfig()
await requireFreePorts()

// On a laptop one line for each request would bury the address below; a server keeps its log.
const env = { ...settings }
if (config.auth.local && !env.LOG_LEVEL) env.LOG_LEVEL = 'warn'

const supervisor = createSupervisor({ graceMs: config.shutdownGraceMs + 2_000 })
if (config.auth.local) supervisor.start('local identity server', ['apps/local-identity/dist/main.js'], env)
supervisor.start('API', ['apps/api/dist/main.js'], env)

const everywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(config.host)
const origin = `http://${everywhere ? 'localhost' : config.host}:${config.port}`
const ready = await waitUntilReady(`${origin}/readyz`, { say, isStopping: supervisor.isStopping })
if (ready) {
  const demo = config.auth.local ? await prepareDemo(origin, env) : null
  if (!supervisor.isStopping()) console.log(describeStart({ origin, demo, config }))
}
