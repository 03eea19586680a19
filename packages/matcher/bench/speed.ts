import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { compileKnowledge, compileKnowledgeInSteps, decide, matchText, type MatcherEntry } from '../src/index.ts'
import { loadPeer } from './engines/load-peer.ts'
import { makeEntries, makeTexts } from './speed/made-texts.ts'
import { percentile } from './speed/percentile.ts'

// How time and memory grow with the knowledge base, next to MiniSearch. Times are of this machine, in milliseconds; run
// it on one that does nothing else, with --expose-gc, which the command does.
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    peers: { type: 'boolean', default: false },
    'asked-texts': { type: 'string', default: '400' },
  },
})

interface Row {
  entries: number
  engine: string
  compile: number
  hold: number | null
  edit: number | null
  median: number
  p99: number
  megabytes: number
}

console.log('| entries | engine | compile ms | longest step ms | edit ms | median ms | p99 ms | MB |')
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const size of values.sizes.split(',').map(Number)) {
  const entries = makeEntries(size)
  const texts = makeTexts(entries, Number(values['asked-texts']))
  print(await measureOurs(entries, texts))
  if (values.peers) print(await measureMiniSearch(entries, texts))
}

async function measureOurs(entries: readonly MatcherEntry[], texts: readonly string[]): Promise<Row> {
  compileKnowledge({ entries: entries.slice(0, 100) })
  const before = await usedMegabytes()
  const started = performance.now()
  const steps = compileKnowledgeInSteps({ entries })
  let hold = 0
  let working = 0
  let knowledge
  for (;;) {
    const from = performance.now()
    const step = steps.next()
    const took = performance.now() - from
    working += took
    hold = Math.max(hold, took)
    if (step.done) {
      knowledge = step.value
      break
    }
    await setImmediate()
  }
  const compile = performance.now() - started
  const megabytes = (await usedMegabytes()) - before
  const times = time(texts, (text) => decide(matchText(knowledge, text)))
  const edited = entries.with(0, { ...entries[0]!, question: 'a question that was edited' })
  const editStarted = performance.now()
  compileKnowledge({ entries: edited, previous: knowledge })
  const edit = performance.now() - editStarted
  return {
    entries: entries.length,
    engine: 'verbatim',
    compile: Math.min(compile, working),
    hold,
    edit,
    ...times,
    megabytes,
  }
}

async function measureMiniSearch(entries: readonly MatcherEntry[], texts: readonly string[]): Promise<Row> {
  const MiniSearch =
    loadPeer<new (settings: object) => { addAll(all: readonly object[]): void; search(text: string): unknown }>(
      'minisearch',
    )
  const before = await usedMegabytes()
  const started = performance.now()
  const search = new MiniSearch({ fields: ['question', 'alternatives'], searchOptions: { prefix: true, fuzzy: 0.2 } })
  search.addAll(entries.map((entry) => ({ ...entry, alternatives: entry.alternatives.join(' ') })))
  const compile = performance.now() - started
  const megabytes = (await usedMegabytes()) - before
  const times = time(texts, (text) => search.search(text))
  return { entries: entries.length, engine: 'minisearch', compile, hold: compile, edit: null, ...times, megabytes }
}

function time(texts: readonly string[], ask: (text: string) => unknown): { median: number; p99: number } {
  for (const text of texts.slice(0, 50)) ask(text)
  const times = texts.map((text) => {
    const started = performance.now()
    ask(text)
    return performance.now() - started
  })
  return { median: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

// Twice with a pause: what a typed array leaves is only given back after the first.
async function usedMegabytes(): Promise<number> {
  globalThis.gc?.()
  await setImmediate()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

function print({ entries, engine, compile, hold, edit, median, p99, megabytes }: Row): void {
  const number = (value: number | null) => (value === null ? '-' : value < 10 ? value.toFixed(2) : value.toFixed(0))
  const numbers = [compile, hold, edit, median, p99, megabytes].map(number).join(' | ')
  console.log(`| ${entries.toLocaleString('en')} | ${engine} | ${numbers} |`)
}
