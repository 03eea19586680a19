import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('sum-up.mjs', import.meta.url))
const jest = { numPassedTests: 10, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 }
const journeys = { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }

describe('the closing line of .ci/run', () => {
  let folder
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'verbatim-sum-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  /** @returns the last line that is printed, and the exit code */
  function sumUp(steps, reports) {
    const file = join(folder, 'steps.tsv')
    writeFileSync(file, steps.map((step) => step.join('\t') + '\n').join(''))
    for (const [name, report] of Object.entries(reports)) writeFileSync(join(folder, name), JSON.stringify(report))
    const { stdout, status } = spawnSync(process.execPath, [program, file, folder], { encoding: 'utf8' })
    return [stdout.trimEnd().split('\n').at(-1), status]
  }

  it('adds up tests, journeys and steps', () => {
    const steps = [
      ['npm test', 0, 5],
      ['lint', 0, 9],
      ['journeys', 0, 20],
    ]
    expect(sumUp(steps, { 'sqlite.json': jest, 'journeys.json': journeys })).toEqual(['16 passed, 0 failed', 0])
  })

  it('counts failed tests, and a file that could not be run', () => {
    const report = { ...jest, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }
    expect(sumUp([['npm test', 1, 5]], { 'sqlite.json': report })).toEqual(['10 passed, 3 failed', 1])
  })

  it('counts a suite that left no report as failed, even when it claims success', () => {
    expect(
      sumUp(
        [
          ['npm test on Postgres', 0, 5],
          ['lint', 0, 1],
        ],
        {},
      ),
    ).toEqual(['1 passed, 1 failed', 1])
  })

  it('believes an exit code over a report without failures', () => {
    expect(sumUp([['npm test', 137, 5]], { 'sqlite.json': jest })).toEqual(['10 passed, 1 failed', 1])
  })

  it('counts a failed step as one', () => {
    expect(
      sumUp(
        [
          ['lint', 1, 5],
          ['types', 0, 5],
        ],
        {},
      ),
    ).toEqual(['1 passed, 1 failed', 1])
  })
})
