import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeJwt } from 'jose'
import { demoOrgs, demoPeople } from './store/demo-data.ts'
import { identityFileOf } from './store/identity-file.ts'
import { createTemporaryFolder } from './testing/identity-house.ts'

const [clothing, books] = demoOrgs
const [ana, ben] = demoPeople
const children: ChildProcess[] = []
let dataDir: string

beforeEach(() => {
  dataDir = createTemporaryFolder()
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  fs.rmSync(dataDir, { recursive: true, force: true })
})

function start(program: 'main' | 'token', args: string[] = [], env: Record<string, string> = {}) {
  const file = fileURLToPath(new URL(`./${program}.ts`, import.meta.url))
  const base = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, IDENTITY_PORT: '0' }
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { env: { ...base, ...env } })
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

    const { code, stderr, stdout } = await start('main', [], { IDENTITY_PORT: String(port) }).ended
    other.close()

    expect(code).toBe(1)
    expect(stderr).toBe(
      `Port ${port} is taken, so the local identity server cannot start. ` +
        'Stop the other program, or set IDENTITY_PORT to a free port.\n',
    )
    expect(stdout).toBe('')
  })

  it('refuses to run in production', async () => {
    const { code, stderr } = await start('main', [], { NODE_ENV: 'production' }).ended

    expect(code).toBe(1)
    expect(stderr).toContain('NODE_ENV is production')
  })

  it('names a damaged identity file in one line, and leaves it alone', async () => {
    const file = identityFileOf(dataDir)
    fs.mkdirSync(path.dirname(file))
    fs.writeFileSync(file, '{')

    const { code, stderr } = await start('main').ended

    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(file)
    expect(fs.readFileSync(file, 'utf8')).toBe('{')
  })
})

describe('token.ts', () => {
  it('makes the demo data when there is none, and prints a bare token of the first person', async () => {
    const { code, stdout } = await start('token').ended

    expect(code).toBe(0)
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    expect(decodeJwt(stdout.trim())).toMatchObject({ iss: 'http://localhost:3001', email: ana.email })
  })

  it('prints one line of JSON on request', async () => {
    const { stdout } = await start('token', ['--json']).ended

    expect(stdout.split('\n')).toHaveLength(2)
    expect(JSON.parse(stdout)).toEqual({
      token: expect.any(String),
      org_id: clothing.id,
      user_id: ana.id,
      email: ana.email,
    })
  })

  it.each([
    ['name', books.name.toUpperCase()],
    ['id', books.id],
  ])('chooses the person, and by its %s the org that the token is held to', async (_by, org) => {
    const { stdout } = await start('token', ['--json', '--email', 'ANA@example.com', '--org', org]).ended
    const { token, org_id } = JSON.parse(stdout) as Record<string, string>

    expect(org_id).toBe(books.id)
    expect(decodeJwt(token ?? '')).toMatchObject({ org_member_info: { org_id: books.id } })
  })

  it('signs for the port that is set', async () => {
    const { stdout } = await start('token', [], { IDENTITY_PORT: '4321' }).ended

    expect(decodeJwt(stdout.trim()).iss).toBe('http://localhost:4321')
  })

  it('signs for the running server, with its key, when no port is set', async () => {
    const { ready } = start('main')
    const origin = originIn(await ready)

    const { stdout } = await start('token').ended

    const { jwtVerify, importSPKI } = await import('jose')
    const metadata = (await (await fetch(`${origin}/api/v1/token_verification_metadata`)).json()) as Record<
      string,
      string
    >
    const key = await importSPKI(metadata.verifier_key_pem ?? '', 'RS256')
    expect((await jwtVerify(stdout.trim(), key, { issuer: origin })).payload.user_id).toBe(ana.id)
  })

  it('makes one key when two first starts happen at once', async () => {
    const runs = await Promise.all([start('token').ended, start('token').ended])
    const { createPublicKey, createVerify } = await import('node:crypto')
    const state = JSON.parse(fs.readFileSync(identityFileOf(dataDir), 'utf8')) as {
      signingKey: { privateKeyPem: string }
    }

    for (const { stdout } of runs) {
      const [header, payload, signature] = stdout.trim().split('.')
      const verify = createVerify('RSA-SHA256').update(`${header}.${payload}`)
      expect(verify.verify(createPublicKey(state.signingKey.privateKeyPem), signature ?? '', 'base64url')).toBe(true)
    }
  })

  it.each([
    ['an unknown option', ['--nope'], 2, /Unknown option '--nope'[\s\S]*npm run --silent token/],
    ['an option without its value', ['--email'], 2, /--email/],
    ['a stray word', ['ana@example.com'], 2, /ana@example\.com/],
    [
      'an unknown user',
      ['--email', 'x@y.z'],
      1,
      /There is no user x@y\.z\. Known users: ana@example\.com, ben@example\.com\./,
    ],
    ['an unknown org', ['--org', 'Nowhere'], 1, /is in no org "Nowhere"\. Their orgs: Corner Clothing/],
    [
      'an org of others',
      ['--email', ben.email, '--org', books.name],
      1,
      /ben@example\.com is in no org "Second Street Books"/,
    ],
  ])('explains %s on stderr, and prints no token', async (_what, args, expected, message) => {
    const { code, stdout, stderr } = await start('token', args).ended

    expect(code).toBe(expected)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/ {4}at /)
  })

  it('prints how to use it', async () => {
    const { code, stdout } = await start('token', ['--help']).ended

    expect(code).toBe(0)
    expect(stdout).toContain('--email')
  })
})
