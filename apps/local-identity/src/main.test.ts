import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { importSPKI, jwtVerify } from 'jose'
import { identityFileOf } from './store/identity-file.ts'
import { openStore } from './store/store.ts'
import { createSeededFolder, createTemporaryFolder } from './testing/identity-house.ts'
import { verifierKeyPemOf } from './tokens/signing-key.ts'

const children: ChildProcess[] = []
let dataDir: string

beforeEach(async () => {
  dataDir = await createSeededFolder()
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  fs.rmSync(dataDir, { recursive: true, force: true })
})

function start(program: 'main' | 'token', env: Record<string, string> = {}) {
  const file = fileURLToPath(new URL(`./${program}.ts`, import.meta.url))
  const base = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, IDENTITY_PORT: '0' }
  const child = spawn(process.execPath, ['--import', 'tsx', file], { env: { ...base, ...env } })
  children.push(child)
  const result = { stdout: '', stderr: '', code: null as number | null, signal: null as string | null }
  child.stdout.on('data', (chunk: Buffer) => (result.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (result.stderr += chunk.toString()))
  const ended = new Promise<typeof result>((resolve) => {
    child.on('close', (code, signal) => resolve(Object.assign(result, { code, signal })))
  })
  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', () => result.stdout.includes('\n') && resolve(result.stdout))
  })
  return { child, ended, ready }
}

const originIn = (line: string) => /http:\S+/.exec(line)?.[0] ?? ''

describe('main.ts', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints one line when it is ready, and stops at once at %s',
    async (signal) => {
      const { child, ended, ready } = start('main')
      const line = await ready
      expect((await fetch(`${originIn(line)}/livez`)).status).toBe(200)

      child.kill(signal)
      const { code, stdout, stderr } = await ended

      expect(code).toBe(0)
      expect(stdout).toMatch(/^Local identity server ready at http:\/\/localhost:\d+\n$/)
      expect(stderr).toBe('')
    },
  )

  it('listens on both loopback addresses and on no other', async () => {
    const { ready } = start('main')
    const port = new URL(originIn(await ready)).port

    expect((await fetch(`http://127.0.0.1:${port}/livez`)).status).toBe(200)
    expect((await fetch(`http://localhost:${port}/livez`)).status).toBe(200)
    await expect(fetch(`http://127.0.0.2:${port}/livez`)).rejects.toThrow()
  })

  it('says what to do when the port is taken', async () => {
    const other = net.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo

    const { code, stderr, stdout } = await start('main', { IDENTITY_PORT: String(port) }).ended
    other.close()

    expect(code).toBe(1)
    expect(stderr).toBe(
      `Port ${port} is taken, so the local identity server cannot start. ` +
        'Stop the other program, or set IDENTITY_PORT to a free port.\n',
    )
    expect(stdout).toBe('')
  })

  it('refuses to run in production', async () => {
    const { code, stderr } = await start('main', { NODE_ENV: 'production' }).ended

    expect(code).toBe(1)
    expect(stderr).toContain('NODE_ENV is production')
  })

  it('says what the system refused, without a stack', async () => {
    const { code, stderr } = await start('main', { DATA_DIR: identityFileOf(dataDir) }).ended

    expect(code).toBe(1)
    expect(stderr).toMatch(/^The local identity server cannot start: E[A-Z]+: .*\n$/)
  })

  it('names a damaged identity file in one line, and leaves it alone', async () => {
    const file = identityFileOf(dataDir)
    fs.writeFileSync(file, '{')

    const { code, stderr } = await start('main').ended

    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(file)
    expect(fs.readFileSync(file, 'utf8')).toBe('{')
  })
})

describe('token.ts', () => {
  it('signs for the running server, with its key, when no port is set', async () => {
    const origin = originIn(await start('main').ready)

    const { stdout, code } = await start('token').ended

    const metadata = await fetch(`${origin}/api/v1/token_verification_metadata`)
    const { verifier_key_pem: pem } = (await metadata.json()) as { verifier_key_pem: string }
    expect(code).toBe(0)
    expect((await jwtVerify(stdout.trim(), await importSPKI(pem, 'RS256'), { issuer: origin })).payload).toMatchObject({
      email: 'ana@example.com',
    })
  })

  it('makes one key when two first starts happen at once', async () => {
    fs.rmSync(dataDir, { recursive: true })
    dataDir = createTemporaryFolder()

    const runs = await Promise.all([start('token').ended, start('token').ended])

    const { signingKey } = (await openStore({ dataDir })).read()
    const key = await importSPKI(verifierKeyPemOf(signingKey), 'RS256')
    for (const { stdout } of runs) await expect(jwtVerify(stdout.trim(), key)).resolves.toBeDefined()
  })
})
