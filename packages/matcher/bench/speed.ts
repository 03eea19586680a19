import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import {
  compileKnowledge,
  compileKnowledgeInSteps,
  decide,
  matchText,
  type Knowledge,
  type KnowledgeInput,
  type MatcherEntry,
} from '../src/index.ts'
import { loadPeer } from './engines/load-peer.ts'
import { hostileTexts } from './speed/hostile-texts.ts'
import { makeEntries, makeTexts } from './speed/made-texts.ts'
import { percentile } from './speed/percentile.ts'

// How time and memory grow with the knowledge base, next to MiniSearch. Times are of this machine, in milliseconds; run
// it on one that does nothing else, with --expose-gc, which the command does.
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,600,1000,5000,10000,100000' },
    peers: { type: 'boolean', default: false },
    'asked-texts': { type: 'string', default: '400' },
  },
})

const countedEdits = 9
const uncounted = 50
const longestRound = 20_000
const hostileTimes = 8

interface Row {
  entries: number
  engine: string
  compile: number
  hold: number | null
  edit: number | null
  editHold: number | null
  median: number
  p99: number
  again: number
  megabytes: number
}

console.log(
  '| entries | engine | compile ms | longest step ms | edit ms | longest step ms | median ms | p99 ms | again ms | MB |',
)
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const size of values.sizes.split(',').map(Number)) {
  const entries = makeEntries(size)
  const texts = makeTexts(entries, uncounted + Number(values['asked-texts']))
  print(await measureOurs(entries, texts))
  if (values.peers) print(await measureMiniSearch(entries, texts))
}

printHostile()

async function measureOurs(entries: readonly MatcherEntry[], texts: readonly string[]): Promise<Row> {
  const warmUp = compileKnowledge({ entries: entries.slice(0, 100) })
  for (const text of texts) decide(matchText(warmUp, text))
  const before = await usedMegabytes()
  const { knowledge, milliseconds: compile, hold } = await compileInSteps({ entries })
  const megabytes = (await usedMegabytes()) - before
  const times = time(texts, (text) => decide(matchText(knowledge, text)))
  const edits = []
  for (let number = 0, edited = entries, previous = knowledge; number < countedEdits; number++) {
    const place = (number * 997) % entries.length
    edited = edited.with(place, { ...entries[place]!, question: `a question that was edited ${number}` })
    const edit = await compileInSteps({ entries: edited, previous })
    previous = edit.knowledge
    edits.push(edit)
  }
  return {
    entries: entries.length,
    engine: 'verbatim',
    compile,
    hold,
    edit: percentile(
      edits.map(({ milliseconds }) => milliseconds),
      0.5,
    ),
    editHold: percentile(
      edits.map((edit) => edit.hold),
      0.5,
    ),
    ...times,
    megabytes,
  }
}

interface Compiled {
  knowledge: Knowledge
  /** Of all steps together. */
  milliseconds: number
  /** Of the longest step. */
  hold: number
}

async function compileInSteps(input: KnowledgeInput): Promise<Compiled> {
  const steps = compileKnowledgeInSteps(input)
  let hold = 0
  let milliseconds = 0
  for (;;) {
    const from = performance.now()
    const step = steps.next()
    const took = performance.now() - from
    milliseconds += took
    hold = Math.max(hold, took)
    if (step.done) return { knowledge: step.value, milliseconds, hold }
    await setImmediate()
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
  return {
    entries: entries.length,
    engine: 'minisearch',
    compile,
    hold: compile,
    edit: null,
    editHold: null,
    ...times,
    megabytes,
  }
}

// The first few are for the compiler of the engine. The others are asked for the first time, where entries have yet to be
// learned, and once more.
function time(texts: readonly string[], ask: (text: string) => unknown): Pick<Row, 'median' | 'p99' | 'again'> {
  askAll(texts.slice(0, uncounted), ask)
  const first = askAll(texts.slice(uncounted), ask)
  const again = askAll(texts.slice(uncounted), ask)
  return { median: percentile(first, 0.5), p99: percentile(first, 0.99), again: percentile(again, 0.5) }
}

// The milliseconds of each text; a slow engine is asked fewer of them.
function askAll(texts: readonly string[], ask: (text: string) => unknown): number[] {
  const times: number[] = []
  const end = performance.now() + longestRound
  for (const text of texts) {
    const started = performance.now()
    if (started > end) break
    ask(text)
    times.push(performance.now() - started)
  }
  return times
}

// Twice with a pause: what a typed array leaves is only given back after the first.
async function usedMegabytes(): Promise<number> {
  globalThis.gc?.()
  await setImmediate()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

function print({ entries, engine, compile, hold, edit, editHold, median, p99, again, megabytes }: Row): void {
  const number = (value: number | null) => (value === null ? '-' : value < 10 ? value.toFixed(2) : value.toFixed(0))
  const numbers = [compile, hold, edit, editHold, median, p99, again, megabytes].map(number).join(' | ')
  console.log(`| ${entries.toLocaleString('en')} | ${engine} | ${numbers} |`)
}

// How long the longest texts take with 100 entries: the median, and the first time, when nothing is warm.
function printHostile(): void {
  const knowledge = compileKnowledge({ entries: makeEntries(100) })
  console.log('\n| hostile text | median ms | first ms |')
  console.log('| --- | ---: | ---: |')
  for (const [name, textOf] of Object.entries(hostileTexts)) {
    const texts = Array.from({ length: hostileTimes }, (_, time) => textOf(time))
    const times = askAll(texts, (text) => decide(matchText(knowledge, text)))
    console.log(`| ${name} | ${percentile(times, 0.5).toFixed(1)} | ${times[0]!.toFixed(1)} |`)
  }
}
