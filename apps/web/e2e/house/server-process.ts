import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const repositoryRoot = fileURLToPath(new URL('../../../..', import.meta.url))
// Stops the server when the worker that started it dies without a word.
const stopWithParent = new URL('../../../../scripts/processes/stop-with-parent.mjs', import.meta.url).href

interface ServerProcessOptions {
  /** Path from the root of the repository. */
  program: string
  env: Record<string, string>
  /** Answers 200 once the server can be used. */
  readyUrl: string
}

export type ServerProcess = ReturnType<typeof createServerProcess>

/** A real server that journeys may stop, kill and start again on the same port and data. */
export function createServerProcess({ program, env, readyUrl }: ServerProcessOptions) {
  let child: ChildProcess | null = null
  let output = ''

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = child
    child = null
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const exit = once(ending, 'exit')
    ending.kill(signal)
    const inTime = await Promise.race([exit.then(() => true), sleep(15_000, false, { ref: false })])
    if (!inTime) ending.kill('SIGKILL')
    await exit
  }

  return {
    output: () => output,
    async start(): Promise<void> {
      const started = fork(program, {
        cwd: repositoryRoot,
        env: { ...inheritedEnvironment(), ...env },
        execArgv: ['--enable-source-maps', '--import', stopWithParent],
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      })
      child = started
      for (const stream of [started.stdout, started.stderr]) {
        stream?.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-100_000)))
      }
      const giveUpAt = Date.now() + 45_000
      while (!(await answers(readyUrl))) {
        if (started.exitCode !== null) throw new Error(`${program} ended at its start:\n${output}`)
        if (Date.now() > giveUpAt) throw new Error(`${readyUrl} did not answer:\n${output}`)
        await sleep(50)
      }
    },
    /** As an operator stops it. */
    stop: () => end('SIGTERM'),
    /** As a crash ends it. */
    kill: () => end('SIGKILL'),
  }
}

/** A developer's own settings (a model's key, a database) must not change what the journeys see. */
function inheritedEnvironment(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, SystemRoot, VERBATIM_CI_RUN } = process.env
  return { PATH, HOME, TMPDIR, SystemRoot, VERBATIM_CI_RUN }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}
