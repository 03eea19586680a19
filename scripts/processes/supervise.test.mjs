import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const moduleUrl = new URL('supervise.mjs', import.meta.url).href

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    // A zombie that nobody has waited for yet still takes signals.
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function until(condition) {
  for (let tries = 0; tries < 150; tries++) {
    if (condition()) return
    await sleep(100)
  }
  throw new Error('waited 15 s in vain')
}

describe('createSupervisor', () => {
  let folder
  const pidOf = (name) => Number(readFileSync(join(folder, name), 'utf8'))
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'verbatim-supervise-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Two servers under one supervisor; each writes its process id and then does what its code says. */
  async function superviseTwo(codeOfFirst) {
    const server = (name, code) => {
      const file = join(folder, `${name}.cjs`)
      const marker = JSON.stringify(join(folder, name))
      writeFileSync(
        file,
        `require('fs').writeFileSync(${marker}, String(process.pid)); setInterval(() => {}, 1e6); ${code}`,
      )
      return JSON.stringify(file)
    }
    const program = `
      import { createSupervisor } from ${JSON.stringify(moduleUrl)}
      const supervisor = createSupervisor({ graceMs: 2000 })
      supervisor.start('first', [${server('first', codeOfFirst)}], process.env)
      supervisor.start('second', [${server('second', '')}], process.env)`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (bytes) => (said += bytes))
    const ended = once(child, 'exit').then(([code, signal]) => ({ code: code ?? signal, said }))
    await until(() => ['first', 'second'].every((name) => existsSync(join(folder, name)) && pidOf(name) > 0))
    return { child, ended }
  }

  it('stops both and ends with 0 when it is told to stop', async () => {
    const { child, ended } = await superviseTwo('')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect([isAlive(pidOf('first')), isAlive(pidOf('second'))]).toEqual([false, false])
  })

  it('ends with the exit code of the one that died, and says which', async () => {
    const { ended } = await superviseTwo('setTimeout(() => process.exit(7), 500)')
    const { code, said } = await ended
    expect(code).toBe(7)
    expect(said).toContain('The first ended (exit code 7)')
    expect(isAlive(pidOf('second'))).toBe(false)
  })

  it('counts a server that ends by itself as a failure, also when it says 0', async () => {
    const { ended } = await superviseTwo('setTimeout(() => process.exit(0), 500)')
    expect((await ended).code).toBe(1)
  })

  it('ends one that will not stop', async () => {
    const { child, ended } = await superviseTwo("process.on('SIGTERM', () => {})")
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    await until(() => !isAlive(pidOf('first')))
  })

  it('leaves nobody behind when it is killed itself', async () => {
    const { child } = await superviseTwo('')
    child.kill('SIGKILL')
    await until(() => !isAlive(pidOf('first')) && !isAlive(pidOf('second')))
  })
})
