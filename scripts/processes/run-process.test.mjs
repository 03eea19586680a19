import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'

const moduleUrl = new URL('run-process.mjs', import.meta.url).href

/** In a process of its own: the module decides what a signal to its process means. */
function evaluate(code) {
  const program = `import { runProcess } from ${JSON.stringify(moduleUrl)}\n${code}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

describe('runProcess', () => {
  it('gives the lines, the output and the exit code', () => {
    const found = evaluate(`
      const lines = []
      const script = 'console.log("one"); console.error("two"); process.exit(3)'
      const result = await runProcess(process.execPath, ['--eval', script], { onLine: (line) => lines.push(line) })
      console.log(JSON.stringify({ ...result, lines: lines.sort() }))`)
    expect(found).toMatchObject({ code: 3, lines: ['one', 'two'] })
  })

  it('has a code for a program that is not there and for one that a signal ended', () => {
    const found = evaluate(`
      const missing = await runProcess('/no/such/program', [], { onLine() {} })
      const script = 'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)'
      const ended = await runProcess(process.execPath, ['--eval', script], { onLine() {} })
      console.log(JSON.stringify([missing.code, ended.code]))`)
    expect(found).toEqual([127, 143])
  })
})
