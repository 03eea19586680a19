import './require-node.mjs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.mjs'
import { runProcess } from './processes/run-process.mjs'
import { ensureSetUp } from './set-up.mjs'
import { defaultPostgresUrl, describePostgresProblem } from './test/describe-postgres-problem.mjs'

// npm test                       packages, and the API on SQLite
// npm test -- --postgres         and then the API on Postgres (also when TEST_DATABASE_URL is set)
// npm test -- --only-postgres    the API on Postgres alone
// npm test -- packages/matcher   everything else goes to Jest: a path, -t "a title", --watch
const own = ['--postgres', '--only-postgres']
const asked = new Set(process.argv.slice(2).filter((argument) => own.includes(argument)))
const forJest = process.argv.slice(2).filter((argument) => !own.includes(argument))
const postgresUrl = process.env.TEST_DATABASE_URL || defaultPostgresUrl
const wantsPostgres = asked.size > 0 || Boolean(process.env.TEST_DATABASE_URL)

/** What a database can make a difference to. */
const withDatabase = [
  'apps/api',
  '--testPathIgnorePatterns=/node_modules/',
  '--testPathIgnorePatterns=/language-model/',
]

function runJest(database, args) {
  const reports = process.env.TEST_REPORTS
  const jest = join(repositoryRoot, 'node_modules/jest/bin/jest.js')
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const report = reports ? ['--json', `--outputFile=${join(reports, `${database}.json`)}`] : []
  return runProcess(process.execPath, [...flags, jest, ...report, ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, NODE_ENV: 'test', TEST_DATABASE: database, TEST_DATABASE_URL: postgresUrl },
  })
}

async function runPostgresSuite() {
  const problem = await describePostgresProblem(postgresUrl)
  if (problem) {
    console.error(`\nThe Postgres suite cannot run: ${problem}`)
    return 1
  }
  console.error('\nThe API once more, on Postgres:')
  return (await runJest('postgres', forJest.length > 0 ? forJest : withDatabase)).code
}

await ensureSetUp()
const codes = []
if (!asked.has('--only-postgres')) codes.push((await runJest('sqlite', forJest)).code)
if (wantsPostgres) codes.push(await runPostgresSuite())

if (!wantsPostgres && forJest.length === 0) {
  console.error(
    [
      '',
      'Not run here:',
      '  the API on Postgres   npm test -- --postgres   (at 127.0.0.1:5432, or name one with TEST_DATABASE_URL)',
      '  the browser journeys  npm run e2e',
    ].join('\n'),
  )
}
process.exitCode = codes.find((code) => code !== 0) ?? 0
