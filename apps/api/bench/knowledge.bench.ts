import type { Entry, EntryPage, TestPromptResponse } from '@verbatim/contract'
import { orgA, people } from '../src/testing/test-house.ts'
import { issueToken } from '../src/testing/token-forge.ts'
import { startServer } from './start-server.ts'
import { makeEntries, makeQuestions } from './texts.ts'

/*
 * How the cost of saving, asking, reading and editing grows with the knowledge base: milliseconds as a caller on
 * loopback sees them, one request at a time.
 */
const sizes = [100, 1_000, 10_000]
const token = await issueToken(people.ana)
const rounds = 300

function quantile(values: number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))]!
}

async function measure<Result>(work: () => Promise<Result>): Promise<{ milliseconds: number; result: Result }> {
  const began = performance.now()
  const result = await work()
  return { milliseconds: performance.now() - began, result }
}

for (const size of sizes) {
  const server = await startServer('verbatim')
  const call = async <Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Body> => {
    const res = await fetch(`${server.url}/org/${orgA}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!res.ok) throw new Error(`${method} ${path}: ${res.status} ${await res.text()}`)
    return (await res.json()) as Body
  }
  const ask = (prompt: string) => measure(() => call<TestPromptResponse>('POST', '/test_prompt', { prompt }))

  const saved = await measure(() =>
    call('POST', '/questions_and_answers', { questions_and_answers: makeEntries(size) }),
  )
  const first = await ask('how do i return a jacket')
  const later: number[] = []
  for (const question of makeQuestions(rounds)) later.push((await ask(question)).milliseconds)

  const { items } = await call<EntryPage>('GET', '/entries?limit=1')
  const reads: number[] = []
  const edits: number[] = []
  const firstAfterEdit: number[] = []
  let entry = items[0] as Entry
  for (let round = 0; round < 40; round++) {
    reads.push((await measure(() => call('GET', `/entries/${entry.id}`))).milliseconds)
    const edit = await measure(() =>
      call<Entry>(
        'PATCH',
        `/entries/${entry.id}`,
        { answer: `Edited ${round}` },
        { 'if-match': `"e${entry.revision}"` },
      ),
    )
    entry = edit.result
    edits.push(edit.milliseconds)
    firstAfterEdit.push((await ask('how do i return a jacket')).milliseconds)
  }
  await server.stop()

  const show = (values: number[]) =>
    `p50 ${quantile(values, 0.5).toFixed(1)}, p99 ${quantile(values, 0.99).toFixed(1)} ms`
  console.log(`\n${size.toLocaleString('en')} entries`)
  console.log(`  save all                    ${saved.milliseconds.toFixed(0)} ms`)
  console.log(`  first answer after that     ${first.milliseconds.toFixed(0)} ms`)
  console.log(`  later answers               ${show(later)}`)
  console.log(`  read one entry              ${show(reads)}`)
  console.log(`  edit one entry              ${show(edits)}`)
  console.log(`  first answer after an edit  ${show(firstAfterEdit)}`)
}
