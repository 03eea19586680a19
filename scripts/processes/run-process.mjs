import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const running = new Set()
const exitCodeOf = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }
let signalsAreOurs = true

function killAll(signal) {
  for (const { child, group } of running) {
    try {
      process.kill(group ? -child.pid : child.pid, signal)
    } catch {
      // It is gone already.
    }
  }
}

process.on('exit', () => killAll('SIGTERM'))
for (const signal of Object.keys(exitCodeOf)) {
  process.on(signal, () => {
    if (!signalsAreOurs) return
    killAll(signal)
    process.exit(exitCodeOf[signal])
  })
}

/** From here on the caller decides what a signal means: without this, one ends the command and what it runs at once. */
export function takeOverSignals() {
  signalsAreOurs = false
}

/**
 * Runs a program to its end.
 *
 * With `onLine` the output comes line by line and the program is a process group of its own, so that what it starts
 * (a compiler, say) can be stopped with it. Without, it shares this terminal, keyboard included.
 *
 * @returns {Promise<{ code: number, output: string }>} its exit code (128 and up for a signal, 127 when it could not
 * be started) and, with `onLine`, the last 200 kB of what it printed
 */
export function runProcess(command, args, { cwd, env = process.env, onLine } = {}) {
  const group = Boolean(onLine) && process.platform !== 'win32'
  const stdio = onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(command, args, { cwd, env, stdio, detached: group })
  const entry = { child, group }
  let output = ''

  if (onLine) {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output = (output + line + '\n').slice(-200_000)
        onLine(line)
      })
    }
  }

  return new Promise((resolve) => {
    child.once('spawn', () => running.add(entry))
    child.once('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }))
    child.once('close', (code, signal) => {
      running.delete(entry)
      resolve({ code: code ?? exitCodeOf[signal] ?? 137, output })
    })
  })
}
