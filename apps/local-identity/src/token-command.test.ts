import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import { decodeJwt } from 'jose'
import { demoOrgs, demoPeople } from './store/demo-data.ts'
import { identityFileOf } from './store/identity-file.ts'
import { createSeededFolder, createTemporaryFolder } from './testing/identity-house.ts'
import { runTokenCommand } from './token-command.ts'

const [clothing, books] = demoOrgs
const [ana, ben] = demoPeople
let dataDir: string

beforeEach(async () => {
  dataDir = await createSeededFolder()
})

afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }))

async function run(args: string[] = [], env: Record<string, string> = {}) {
  const written = { stdout: '', stderr: '' }
  const code = await runTokenCommand(
    args,
    { DATA_DIR: dataDir, ...env },
    {
      stdout: { write: (text) => (written.stdout += text) },
      stderr: { write: (text) => (written.stderr += text) },
    },
  )
  return { code, ...written }
}

describe('runTokenCommand', () => {
  it('makes the demo data when there is none, and prints a bare token of the first person', async () => {
    fs.rmSync(dataDir, { recursive: true })
    dataDir = createTemporaryFolder()

    const { code, stdout } = await run()

    expect(code).toBe(0)
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)
    expect(decodeJwt(stdout.trim())).toMatchObject({ iss: 'http://localhost:3001', email: ana.email })
  })

  it('prints one line of JSON on request', async () => {
    const { stdout } = await run(['--json'])

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
    const { stdout } = await run(['--json', '--email', 'ANA@example.com', '--org', org])
    const { token, org_id } = JSON.parse(stdout) as Record<string, string>

    expect(org_id).toBe(books.id)
    expect(decodeJwt(token ?? '')).toMatchObject({ org_member_info: { org_id: books.id } })
  })

  it('signs for the port that is set', async () => {
    const { stdout } = await run([], { IDENTITY_PORT: '4321' })

    expect(decodeJwt(stdout.trim()).iss).toBe('http://localhost:4321')
  })

  it('refuses to sign in production', async () => {
    const { code, stderr } = await run([], { NODE_ENV: 'production' })

    expect(code).toBe(1)
    expect(stderr).toContain('NODE_ENV is production')
  })

  it('leaves a damaged identity file alone', async () => {
    fs.writeFileSync(identityFileOf(dataDir), '{')

    const { code, stderr } = await run()

    expect(code).toBe(1)
    expect(stderr).toContain('It was left as it is')
    expect(fs.readFileSync(identityFileOf(dataDir), 'utf8')).toBe('{')
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
    const { code, stdout, stderr } = await run(args)

    expect(code).toBe(expected)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/ {4}at /)
  })

  it('prints how to use it', async () => {
    const { code, stdout } = await run(['--help'])

    expect(code).toBe(0)
    expect(stdout).toContain('--email')
  })
})
