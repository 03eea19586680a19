import './require-node.mjs'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { repositoryRoot } from './repository-root.mjs'
import { findFreePort } from './processes/free-ports.mjs'
import { runProcess } from './processes/run-process.mjs'

// npm run verify:clean-clone            a stranger's first minutes: clone HEAD, npm start, ask one question, stop
// npm run verify:clean-clone -- --test  and npm test after it
// Only what a terminal has anyway is passed on; HOME stays, for the registry that ~/.npmrc may name.
const kept = /^(PATH|HOME|LANG|TERM|TMPDIR|USER|SHELL|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name)))
const setUpLimitMs = 15 * 60_000
const question = 'are you guys open sundays?'
const expected = 'Our hours are Monday-Friday, 9am-5pm.'

const parent = mkdtempSync(join(tmpdir(), 'verbatim-clone-'))
const clone = join(parent, 'verbatim')
process.on('exit', () => rmSync(parent, { recursive: true, force: true }))

function fail(message) {
  console.error(`FAILED: ${message}`)
  process.exit(1)
}

async function run(command, args, options = {}) {
  const { code, output } = await runProcess(command, args, { cwd: clone, env, onLine() {}, ...options })
  if (code !== 0) fail(`${command} ${args.join(' ')} ended with ${code}\n${output}`)
  return output
}

/** Starts the product as a stranger does and reads its printed address. */
function start(ports) {
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...env, ...ports },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  process.on('exit', () => child.exitCode ?? child.signalCode ?? process.kill(-child.pid, 'SIGTERM'))
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  let printed = ''
  const address = new Promise((resolve, reject) => {
    const read = (bytes) => {
      printed += bytes
      const match = /running at (http:\/\/\S+)/.exec(printed)
      if (match && /Ctrl-C/.test(printed)) resolve(match[1])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then((code) => reject(new Error(`npm start ended with ${code}:\n${printed}`)))
    setTimeout(() => reject(new Error(`nothing answered in 15 minutes:\n${printed}`)), setUpLimitMs).unref()
  })
  return { child, ended, address, printed: () => printed }
}

/** Command lines of the processes at work in the clone, where the system tells (Linux). */
function findProcesses() {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
  return pids.flatMap((pid) => {
    try {
      if (!readlinkSync(`/proc/${pid}/cwd`).startsWith(parent)) return []
      return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`]
    } catch {
      // It ended meanwhile, or belongs to somebody else.
      return []
    }
  })
}

async function startAskAndStop() {
  const ports = { PORT: String(await findFreePort()), IDENTITY_PORT: String(await findFreePort()) }
  const started = Date.now()
  const product = start(ports)
  const origin = await product.address.catch((error) => fail(error.message))
  console.log(`npm start: answers at ${origin} after ${((Date.now() - started) / 1000).toFixed(1)} s`)

  const page = await fetch(origin).then((res) => res.text())
  if (!page.includes('<script')) fail(`${origin} does not serve the web app:\n${page.slice(0, 500)}`)
  const line = await run('npm', ['run', '--silent', 'token', '--', '--json'], { env: { ...env, ...ports } })
  const { token, org_id: orgId } = JSON.parse(line)
  const res = await fetch(`${origin}/org/${orgId}/test_prompt`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: question }),
  })
  const body = await res.text()
  if (res.status !== 200 || JSON.parse(body).response !== expected) fail(`"${question}" got ${res.status} ${body}`)
  console.log(`"${question}" -> "${JSON.parse(body).response}"`)

  // As a terminal does on Ctrl-C: to npm and to what it runs; npm then ends by that signal itself.
  process.kill(-product.child.pid, 'SIGINT')
  const ended = await Promise.race([product.ended, sleep(20_000)])
  if (ended !== 0 && ended !== 'SIGINT') fail(`npm start ended with ${ended} after Ctrl-C:\n${product.printed()}`)
  await sleep(500)
  const left = findProcesses()
  if (left.length > 0) fail(`left behind:\n${left.join('\n')}`)
  console.log('stopped, nothing is left')
}

await run('git', ['clone', '--quiet', repositoryRoot, clone], { cwd: parent })
await startAskAndStop()
await startAskAndStop()
if (process.argv.includes('--test')) {
  const { code } = await runProcess('npm', ['test'], { cwd: clone, env })
  if (code !== 0) fail(`npm test ended with ${code}`)
}
const changed = await run('git', ['status', '--porcelain'])
if (changed.trim() !== '') fail(`the commands left files that git does not ignore:\n${changed}`)
console.log('A clean clone runs.')
