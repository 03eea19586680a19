import autocannon from 'autocannon'
import { issueToken } from '../src/testing/token-forge.ts'
import { orgA, people } from '../src/testing/test-house.ts'
import { startServer, type RunningServer } from './start-server.ts'
import { makeEntries, makeQuestions } from './texts.ts'

/*
 * Questions per second of the whole product (token, membership, matcher, accept rule, inquiry on disk) beside a bare
 * Express 5 route that only verifies the same token. Both run in the same minute, in turns, each alone with the load.
 */
const rounds = 5
const secondsPerRound = Number(process.env['BENCH_SECONDS'] ?? 4)
const connections = 50
const token = await issueToken(people.ana)
const questions = makeQuestions(200)

interface Round {
  perSecond: number
  p50: number
  p99: number
  failed: number
}

let asked = 0

/** With `everyTextNew` no text is asked twice, so that nothing that was remembered helps. */
async function load(server: RunningServer, { everyTextNew = false } = {}): Promise<Round> {
  const result = await autocannon({
    url: server.url,
    connections,
    duration: secondsPerRound,
    requests: questions.map((prompt) => ({
      method: 'POST' as const,
      path: `/org/${orgA}/test_prompt`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ prompt }),
      ...(everyTextNew && {
        setupRequest: (request: autocannon.Request) => ({
          ...request,
          body: JSON.stringify({ prompt: `${prompt} ${asked++}` }),
        }),
      }),
    })),
  })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  }
}

const median = (values: number[]) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!

function report(name: string, results: Round[]): number {
  const of = (key: keyof Round) => median(results.map((round) => round[key]))
  console.log(
    `${name.padEnd(38)} ${of('perSecond').toFixed(0).padStart(7)} requests/s   p50 ${of('p50').toFixed(1)} ms   p99 ${of('p99').toFixed(1)} ms   failed ${results.reduce((sum, { failed }) => sum + failed, 0)}`,
  )
  return of('perSecond')
}

const bare = await startServer('bare')
const verbatim = await startServer('verbatim')
const saved = await fetch(`${verbatim.url}/org/${orgA}/questions_and_answers`, {
  method: 'POST',
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  body: JSON.stringify({ questions_and_answers: makeEntries(100) }),
})
if (!saved.ok) throw new Error(`The entries could not be saved: ${await saved.text()}`)

await load(bare)
await load(verbatim)
const results: Record<'bare' | 'repeated' | 'everyTextNew', Round[]> = { bare: [], repeated: [], everyTextNew: [] }
for (let round = 0; round < rounds; round++) {
  results.bare.push(await load(bare))
  results.repeated.push(await load(verbatim))
  results.everyTextNew.push(await load(verbatim, { everyTextNew: true }))
}
await bare.stop()
await verbatim.stop()

console.log(
  `\nAnswer path, 100 entries, ${connections} connections, one process each, median of ${rounds} rounds of ${secondsPerRound} s`,
)
const floor = report('bare Express route, token verified', results.bare)
const repeated = report('Verbatim, 200 texts again and again', results.repeated)
const everyTextNew = report('Verbatim, every text new', results.everyTextNew)
const share = (value: number) => `${((100 * value) / floor).toFixed(0)} %`
console.log(
  `share of the bare route: ${share(repeated)} where texts repeat, ${share(everyTextNew)} where every text is new`,
)
