import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countJest, countPlaywright } from './count-results.mjs'

// Prints what each step of .ci/run came to and, alone on the last line, "N passed, N failed".
const [stepsFile, reports] = process.argv.slice(2)
const suites = {
  'npm test': { file: 'sqlite.json', count: countJest },
  'npm test on Postgres': { file: 'postgres.json', count: countJest },
  journeys: { file: 'journeys.json', count: countPlaywright },
}

/** A step without a report counts as one; one with a report that failed all the same counts as one failure more. */
function countStep(name, code) {
  const suite = suites[name]
  const file = suite && join(reports, suite.file)
  if (!suite || !existsSync(file))
    return { passed: code === 0 && !suite ? 1 : 0, failed: code === 0 && !suite ? 0 : 1, skipped: 0 }
  const counts = suite.count(JSON.parse(readFileSync(file, 'utf8')))
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

const total = { passed: 0, failed: 0 }
console.log('')
for (const line of readFileSync(stepsFile, 'utf8').trim().split('\n')) {
  const [name, code, seconds] = line.split('\t')
  const { passed, failed, skipped } = countStep(name, Number(code))
  total.passed += passed
  total.failed += failed
  const counts = [`${passed} passed`, failed > 0 && `${failed} FAILED`, skipped > 0 && `${skipped} skipped`]
  console.log(`  ${name.padEnd(22)} ${counts.filter(Boolean).join(', ').padEnd(28)} ${seconds.padStart(4)} s`)
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
