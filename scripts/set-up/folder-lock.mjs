import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const heartbeatMs = 2_000
const forgottenAfterMs = 60_000

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Who holds the lock: a process id, or null when its holder died without giving it back. */
function holderOf(folder) {
  try {
    const ageMs = Date.now() - statSync(folder).mtimeMs
    if (ageMs > forgottenAfterMs) return null
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    return isAlive(pid) ? pid : null
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    // Given back this moment, or taken and the process id not written yet.
    return 0
  }
}

/**
 * Runs `work` while no other process does.
 *
 * A folder is the lock, because making one is atomic everywhere; its holder touches it, so that one left behind by a
 * killed process or by another container is told from one at work.
 */
export async function withFolderLock(folder, onWait, work) {
  for (let said = false; ;) {
    try {
      mkdirSync(folder)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = holderOf(folder)
    if (holder === null) rmSync(folder, { recursive: true, force: true })
    else if (holder > 0 && !said) said = onWait(holder) ?? true
    await sleep(200)
  }

  writeFileSync(join(folder, 'pid'), String(process.pid))
  const release = () => rmSync(folder, { recursive: true, force: true })
  const heartbeat = setInterval(() => existsSync(folder) && utimesSync(folder, new Date(), new Date()), heartbeatMs)
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    process.off('exit', release)
    release()
  }
}
