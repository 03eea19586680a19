import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { testIssuer, verifierKey } from '../src/testing/token-forge.ts'

export interface RunningServer {
  url: string
  stop(): Promise<void>
}

// The product is measured as it is shipped: the bundle that `npm start` runs.
const programs = {
  bare: ['--import', 'tsx', fileURLToPath(new URL('servers/bare-server.ts', import.meta.url))],
  verbatim: ['--enable-source-maps', fileURLToPath(new URL('../dist/main.js', import.meta.url))],
}

/** Starts one of the servers in a process of its own, with a data folder that is removed again. */
export async function startServer(
  name: keyof typeof programs,
  environment: Record<string, string> = {},
): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const port = await findFreePort()
  const child = spawn(process.execPath, programs[name], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'info',
      DATA_DIR: dataDir,
      PROPELAUTH_URL: testIssuer,
      PROPELAUTH_VERIFIER_KEY: verifierKey,
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await waitUntilItAnswers(url, child)
  return { url, stop: () => stop(child, dataDir) }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function waitUntilItAnswers(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answered = await fetch(`${url}/livez`).then(
      () => true,
      () => false,
    )
    if (answered) return
    await sleep(50)
  }
  throw new Error(`A server for the benchmark ended with ${child.exitCode}`)
}

async function stop(child: ChildProcess, dataDir: string): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
  rmSync(dataDir, { recursive: true, force: true })
}
