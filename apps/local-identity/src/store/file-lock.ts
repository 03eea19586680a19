import fs from 'node:fs'

const PAUSE_MS = 5
// Holders work for milliseconds. This is for a lock whose process cannot be asked, in another container for instance.
const OLD_MS = 30_000

/**
 * Runs `work` while no other process runs its own under the same lock file.
 *
 * `work` must be synchronous and short. The lock of a process that was killed is broken. Throws when a
 * living process does not let go of it within `patienceMs`.
 */
export function withFileLock<T>(lockFile: string, work: () => T, patienceMs = 10_000): T {
  acquire(lockFile, patienceMs)
  try {
    return work()
  } finally {
    fs.rmSync(lockFile, { force: true })
  }
}

function acquire(lockFile: string, patienceMs: number): void {
  const deadline = Date.now() + patienceMs
  while (!tryAcquire(lockFile)) {
    if (isAbandoned(lockFile)) fs.rmSync(lockFile, { force: true })
    else if (Date.now() > deadline) {
      throw new Error(`Another process holds ${lockFile}. When none is running, remove that file.`)
    } else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
  }
}

function tryAcquire(lockFile: string): boolean {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(lockFile: string): boolean {
  const stat = fs.statSync(lockFile, { throwIfNoEntry: false })
  if (!stat) return false
  if (Date.now() - stat.mtimeMs > OLD_MS) return true
  try {
    const holder = Number(fs.readFileSync(lockFile, 'utf8'))
    // Empty until its maker has written its number: then it is new, and its maker alive.
    return holder > 0 && !isAlive(holder)
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
