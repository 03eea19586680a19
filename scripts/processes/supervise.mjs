import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { repositoryRoot } from '../repository-root.mjs'
import { takeOverSignals } from './run-process.mjs'

const preload = new URL('stop-with-parent.mjs', import.meta.url).href
const hasGroups = process.platform !== 'win32'

function endSignal(service, signal) {
  try {
    process.kill(hasGroups ? -service.child.pid : service.child.pid, signal)
  } catch {
    // It is gone already.
  }
}

/** 128 and up for a signal, as shells say it; a server that ends by itself was never right to do so. */
function exitCodeOf(code, signal) {
  return signal ? 128 + constants.signals[signal] : code || 1
}

/**
 * Runs several Node servers as one: when one ends, or this process is told to stop, all of them stop, and then this
 * process ends. It exits with 0 after a stop that was asked for, otherwise with the exit code of the server that died.
 */
export function createSupervisor({ graceMs }) {
  const services = []
  let stopping = null

  async function stop(exitCode) {
    for (const service of services) if (!service.ended) endSignal(service, 'SIGTERM')
    await Promise.race([Promise.all(services.map((service) => service.end)), sleep(graceMs)])
    // Also what a server started and left behind; a group without members takes no signal.
    for (const service of services) endSignal(service, 'SIGKILL')
    process.exit(exitCode)
  }

  function onSignal() {
    const impatient = stopping !== null && Date.now() - stopping > 1_000
    if (impatient) {
      for (const service of services) endSignal(service, 'SIGKILL')
      process.exit(130)
    }
    // Ctrl-C arrives twice: from the terminal and from npm, which passes it on.
    if (stopping !== null) return
    stopping = Date.now()
    console.error('\nStopping ...')
    void stop(0)
  }

  takeOverSignals()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal)
  // A terminal that is gone must not turn the last words into a crash.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  if (process.env.npm_execpath) stopWhenOrphaned(onSignal)

  return {
    isStopping: () => stopping !== null,

    /** Starts `node <args>` as a process group of its own, so that Ctrl-C reaches it once, through us. */
    start(name, args, env) {
      const child = spawn(process.execPath, ['--enable-source-maps', '--import', preload, ...args], {
        cwd: repositoryRoot,
        env,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        detached: hasGroups,
      })
      const service = { name, child, ended: false }
      service.end = new Promise((resolve) => child.once('exit', resolve)).then(() => (service.ended = true))
      services.push(service)
      child.once('exit', (code, signal) => {
        if (stopping !== null) return
        stopping = Date.now()
        console.error(`\nThe ${name} ended (${signal ?? `exit code ${code}`}); stopping everything.`)
        void stop(exitCodeOf(code, signal))
      })
    },

    /** Ends everything because of a failure of ours. */
    async fail(message) {
      if (stopping !== null) return
      stopping = Date.now()
      console.error(`\n${message}`)
      await stop(1)
    },
  }
}

/** npm killed with SIGKILL passes nothing on; a shell that ends before its background job must not stop it, though. */
function stopWhenOrphaned(onOrphaned) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && onOrphaned(), 300).unref()
}
