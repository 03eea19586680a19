import fs from 'node:fs'

const PAUSE_MS = 5
const PATIENCE_MS = 5_000
// A holder works for milliseconds; one this old was killed in the middle.
const STALE_MS = 3_000

/**
 * Runs `work` while no other process runs its own under the same lock file.
 *
 * `work` must be synchronous and short. A lock that a killed process left behind is broken after three seconds.
 */
export function withFileLock<T>(lockFile: string, work: () => T): T {
  acquire(lockFile)
  try {
    return work()
  } finally {
    fs.rmSync(lockFile, { force: true })
  }
}

function acquire(lockFile: string): void {
  const deadline = Date.now() + PATIENCE_MS
  while (!tryAcquire(lockFile)) {
    breakWhenStale(lockFile)
    if (Date.now() > deadline)
      throw new Error(`Another process holds ${lockFile}; remove that file if none is running.`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
  }
}

function tryAcquire(lockFile: string): boolean {
  try {
    fs.closeSync(fs.openSync(lockFile, 'wx', 0o600))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function breakWhenStale(lockFile: string): void {
  const stat = fs.statSync(lockFile, { throwIfNoEntry: false })
  if (stat && Date.now() - stat.mtimeMs > STALE_MS) fs.rmSync(lockFile, { force: true })
}
