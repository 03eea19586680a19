import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withFolderLock } from './folder-lock.mjs'

describe('withFolderLock', () => {
  let parent
  let folder
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'verbatim-lock-'))
    folder = join(parent, 'lock')
  })
  afterEach(() => rmSync(parent, { recursive: true }))

  it('lets one work at a time and tells the others whom they wait for', async () => {
    const events = []
    const waited = []
    const work = (name) => async () => {
      events.push(`${name} begins`)
      await sleep(300)
      events.push(`${name} ends`)
    }
    const first = withFolderLock(folder, () => {}, work('first'))
    const second = withFolderLock(folder, (pid) => waited.push(pid), work('second'))
    await Promise.all([first, second])

    expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
    expect(waited).toEqual([process.pid])
  })

  it('gives the lock back when the work fails', async () => {
    const failing = withFolderLock(
      folder,
      () => {},
      () => Promise.reject(new Error('no network')),
    )
    await expect(failing).rejects.toThrow('no network')
    expect(existsSync(folder)).toBe(false)
  })

  it('takes over from a process that died', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(pid))
    await expect(
      withFolderLock(
        folder,
        () => {},
        async () => 'done',
      ),
    ).resolves.toBe('done')
  })

  it('takes over a lock that nobody touched for a minute, whatever its process id means here', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(process.pid))
    utimesSync(folder, new Date(Date.now() - 61_000), new Date(Date.now() - 61_000))
    await expect(
      withFolderLock(
        folder,
        () => {},
        async () => 'done',
      ),
    ).resolves.toBe('done')
  })
})
