import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { testIssuer, verifierKey } from './token-forge.ts'

export interface ApiProcess {
  url: string
  pid: number
  /** Log lines so far. */
  output: string[]
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
  stop(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** Runs the real program with these variables, and nothing of our own environment but PATH. */
export function spawnApi(environment: Record<string, string>): Omit<ApiProcess, 'url'> {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      PROPELAUTH_URL: testIssuer,
      PROPELAUTH_VERIFIER_KEY: verifierKey,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part.toString()))
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'SIGKILL')),
  )
  return {
    pid: child.pid!,
    output,
    ended,
    stop(signal) {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs the real program on a free port and waits until it says that it is ready. */
export async function startApi(environment: Record<string, string>): Promise<ApiProcess> {
  const port = await findFreePort()
  const api = spawnApi({ HOST: '127.0.0.1', PORT: String(port), ...environment })
  const url = `http://127.0.0.1:${port}`
  let running = true
  void api.ended.then(() => (running = false))
  for (;;) {
    const res = await fetch(`${url}/readyz`).catch(() => null)
    if (res?.ok) return { ...api, url }
    if (!running) throw new Error(`The program ended:\n${api.output.join('')}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
