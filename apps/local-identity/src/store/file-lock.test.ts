import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createTemporaryFolder } from '../testing/identity-house.ts'
import { withFileLock } from './file-lock.ts'

let folder: string
let lock: string

beforeEach(() => {
  folder = createTemporaryFolder()
  lock = path.join(folder, 'lock')
})

afterEach(() => fs.rmSync(folder, { recursive: true }))

const pidOfTheDead = () => spawnSync(process.execPath, ['-e', '']).pid

describe('withFileLock', () => {
  it('holds the lock while it works, and no longer', () => {
    const result = withFileLock(lock, () => fs.existsSync(lock))

    expect(result).toBe(true)
    expect(fs.existsSync(lock)).toBe(false)
  })

  it('gives the lock back when the work throws', () => {
    const failing = () =>
      withFileLock(lock, () => {
        throw new Error('no')
      })

    expect(failing).toThrow('no')
    expect(fs.existsSync(lock)).toBe(false)
  })

  it('breaks the lock of a process that was killed, at once', () => {
    fs.writeFileSync(lock, String(pidOfTheDead()))
    const startedAt = performance.now()

    expect(withFileLock(lock, () => 'done')).toBe('done')
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })

  it('breaks an old lock that does not say whose it is', () => {
    fs.writeFileSync(lock, '')
    const longAgo = new Date(Date.now() - 60_000)
    fs.utimesSync(lock, longAgo, longAgo)

    expect(withFileLock(lock, () => 'done')).toBe('done')
  })

  it('never breaks the lock of a living process, and says which file it waits for', () => {
    fs.writeFileSync(lock, String(process.pid))

    expect(() => withFileLock(lock, () => 'done', 100)).toThrow(`Another process holds ${lock}`)
    expect(fs.readFileSync(lock, 'utf8')).toBe(String(process.pid))
  })
})
