import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSeededFolder } from '../testing/identity-house.ts'
import { demoOrgs } from './demo-data.ts'
import { identityFileOf, IdentityFileError } from './identity-file.ts'
import { openStore } from './store.ts'

let dataDir: string
let file: string

beforeEach(async () => {
  dataDir = await createSeededFolder()
  file = identityFileOf(dataDir)
})

afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }))

const addOrg = (id: string) => (draft: { orgs: { id: string; name: string; createdAt: number }[] }) =>
  void draft.orgs.push({ id, name: 'New', createdAt: 0 })

describe('openStore', () => {
  const startAnew = () => fs.rmSync(path.dirname(file), { recursive: true })

  it('makes the demo people and orgs at the first start', async () => {
    startAnew()
    const { users, orgs, memberships } = (await openStore({ dataDir })).read()

    expect(users.map((user) => user.email)).toEqual(['ana@example.com', 'ben@example.com'])
    expect(orgs.map((org) => org.name)).toEqual(['Corner Clothing', 'Second Street Books'])
    expect(memberships.map((membership) => membership.role)).toEqual(['Owner', 'Member', 'Owner'])
  })

  it('lets nobody but its owner read the file', async () => {
    startAnew()
    await openStore({ dataDir })

    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700)
  })

  it('keeps no password and no session in plain text', async () => {
    await openStore({ dataDir })

    expect(fs.readFileSync(file, 'utf8')).not.toContain('verbatim-demo')
  })

  it('keeps its key from one start to the next', async () => {
    const first = await openStore({ dataDir })
    const second = await openStore({ dataDir })

    expect(second.read().signingKey).toEqual(first.read().signingKey)
  })

  it('makes one key when several processes start at once', async () => {
    startAnew()
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ dataDir })))

    expect(new Set(stores.map((store) => store.read().signingKey.kid)).size).toBe(1)
    expect(fs.readdirSync(path.dirname(file))).toEqual(['identity.json'])
  })

  it.each([
    ['empty', ''],
    ['cut off', '{"format": 1, "users": ['],
    ['of another version', '{"format": 2}'],
    ['another document', '[]'],
    ['wrong inside', 'wrong inside'],
  ])('refuses a file that is %s, says what to do, and leaves it alone', async (_what, damage) => {
    const { signingKey: _, ...rest } = (await openStore({ dataDir })).read()
    const content = damage === 'wrong inside' ? JSON.stringify(rest) : damage
    fs.writeFileSync(file, content)

    const opening = openStore({ dataDir })

    await expect(opening).rejects.toThrow(IdentityFileError)
    await expect(opening).rejects.toThrow(/identity\.json.*left as it is.*move it away/)
    expect(fs.readFileSync(file, 'utf8')).toBe(content)
  })
})

describe('update', () => {
  const id = '00000000-0000-4000-8000-000000000001'

  it('is seen by another process at once', async () => {
    const [one, other] = [await openStore({ dataDir }), await openStore({ dataDir })]

    one.update(addOrg(id))

    expect(other.read().orgs.at(-1)?.id).toBe(id)
  })

  it('builds on what another process saved', async () => {
    const [one, other] = [await openStore({ dataDir }), await openStore({ dataDir })]
    const second = id.replace(/1$/, '2')

    one.update(addOrg(id))
    other.update(addOrg(second))

    expect(
      one
        .read()
        .orgs.slice(-2)
        .map((org) => org.id),
    ).toEqual([id, second])
  })

  it('saves nothing of a change that throws', async () => {
    const store = await openStore({ dataDir })
    const before = fs.readFileSync(file, 'utf8')

    const failing = () =>
      store.update((draft) => {
        addOrg(id)(draft)
        throw new Error('no')
      })

    expect(failing).toThrow('no')
    expect(fs.readFileSync(file, 'utf8')).toBe(before)
    expect(store.read().orgs).toHaveLength(demoOrgs.length)
  })

  it('writes the file anew when somebody deleted it', async () => {
    const store = await openStore({ dataDir })
    fs.rmSync(path.dirname(file), { recursive: true })

    store.update(addOrg(id))

    expect((await openStore({ dataDir })).read().orgs.at(-1)?.id).toBe(id)
  })

  it('forgets sessions and invitations that have run out', async () => {
    let now = 0
    const store = await openStore({ dataDir, now: () => now })
    const userId = store.read().users[0]?.id ?? ''
    store.update((draft) => void draft.sessions.push({ tokenHash: 'x', userId, createdAt: 0, expiresAt: 10 }))
    now = 11

    store.update(addOrg(id))

    expect(store.read().sessions).toEqual([])
  })

  it('loses nothing that it said was saved when it is killed', async () => {
    const program = fileURLToPath(new URL('../testing/save-for-ever.ts', import.meta.url))
    const saved: string[] = []
    for (let round = 0; round < 3; round++) saved.push(...(await saveUntilKilled(program)))

    const kept = new Set((await openStore({ dataDir })).read().orgs.map((org) => org.id))

    expect(saved.length).toBeGreaterThan(3)
    expect(saved.filter((savedId) => !kept.has(savedId))).toEqual([])
  }, 60_000)
})

function saveUntilKilled(program: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.on('error', reject)
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.split('\n').length > 8) child.kill('SIGKILL')
    })
    child.on('close', () => resolve(output.split('\n').slice(0, -1)))
  })
}
