import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testIssuer, verifierKey } from '../src/testing/token-forge.ts'

export interface RunningServer {
  url: string
  stop(): Promise<void>
}

/** Starts one of bench/servers in a process of its own, with a data folder that is removed again. */
export async function startServer(
  name: 'bare' | 'verbatim',
  environment: Record<string, string> = {},
): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  const child = fork(new URL(`servers/${name}-server.ts`, import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      DATA_DIR: dataDir,
      PROPELAUTH_URL: testIssuer,
      VERIFIER_KEY: verifierKey,
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child, dataDir) }
}

async function stop(child: ChildProcess, dataDir: string): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
  rmSync(dataDir, { recursive: true, force: true })
}
