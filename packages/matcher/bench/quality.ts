import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fuse } from './engines/fuse.ts'
import { miniSearch } from './engines/mini-search.ts'
import { naturalBayes } from './engines/natural-bayes.ts'
import { nlpJs } from './engines/nlp-js.ts'
import { createVerbatim } from './engines/verbatim.ts'
import { isStyle, typingStyles } from './protocol/as-typed.ts'
import { readCollections } from './protocol/collection.ts'
import type { Engine } from './protocol/engine.ts'
import { measureRecall, type Recall } from './protocol/recall.ts'
import { asWritten, runProtocol, type Outcome } from './protocol/run-protocol.ts'
import { measureVisits, readVisits, visitNames } from './protocol/visits.ts'
import { findRegressions, toBaseline, type Baseline } from './report/baseline.ts'
import { printRecall } from './report/print-recall.ts'
import { printTable } from './report/print-table.ts'
import { summarise, summariseStyles, type Summary } from './report/summarise.ts'

const own = fileURLToPath(new URL('collections', import.meta.url))
const visited = visitNames.map((name) => ({
  name,
  organisations: readVisits(fileURLToPath(new URL(name, import.meta.url))),
}))
const baselineFile = fileURLToPath(new URL('baseline.json', import.meta.url))
const headlineOfDevelopment = ['clinc150', 'stackfaq']

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    seeds: { type: 'string', default: '3' },
    json: { type: 'string' },
    peers: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    'write-baseline': { type: 'boolean', default: false },
    sets: { type: 'string' },
    /** From which confidence on ours answers, 0 to 1, instead of the product's threshold. */
    'least-confidence': { type: 'string' },
  },
})

const isReduced = values.check || values['write-baseline']
const leastConfidence = values['least-confidence'] === undefined ? undefined : Number(values['least-confidence'])
if (leastConfidence !== undefined && (isReduced || !(leastConfidence >= 0 && leastConfidence <= 1))) {
  console.error('--least-confidence is a number from 0 to 1, and the baseline is for the threshold of the product.')
  process.exit(2)
}
const verbatim = createVerbatim(leastConfidence === undefined ? undefined : { leastConfidence })
const collections = readCollections(isReduced ? own : (values.data ?? own)).filter(
  ({ name }) => !values.sets || values.sets.split(',').includes(name),
)
if (collections.length === 0) {
  console.error(`There is no collection in ${values.data}. The README says where to get some.`)
  process.exit(2)
}
const names = collections.map(({ name }) => name)
const headline = headlineOfDevelopment.some((name) => names.includes(name))
  ? headlineOfDevelopment
  : names.filter((name) => !name.startsWith('braun'))
const engines: Engine[] = [verbatim, ...(values.peers && !isReduced ? [nlpJs, naturalBayes, fuse, miniSearch] : [])]

/** Engines that rank 1,000 entries in a bearable time; the others take minutes to learn or to look through them. */
const ranking: readonly Engine[] = [verbatim, miniSearch]

// Fuse takes a quarter of an hour for the longer texts alone, so it is asked only what the collections hold.
const outcomes: Outcome[] = []
const recalls: Recall[] = []
const visits: Summary[] = []
for (const engine of engines) {
  console.error(`${engine.name} ...`)
  outcomes.push(...(await runProtocol(engine, collections, Number(values.seeds), engine === fuse ? [] : typingStyles)))
  for (const { name, organisations } of visited) {
    const measured = await measureVisits(engine, organisations)
    visits.push({ engine: engine.name, collection: name, questions: null, ...measured })
  }
  if (!isReduced && ranking.includes(engine)) recalls.push(...(await measureRecall(engine, collections)))
}
const rows = summarise(
  outcomes.filter(({ style }) => style === asWritten),
  headline,
)
console.log(`\nHalf of the texts in scope, in %; MACRO is the mean over ${headline.join(', ')}.\n`)
console.log(printTable(rows, 'half'))
console.log('\nNine in scope to one that is not, in %.\n')
console.log(
  printTable(
    rows.filter((row) => row.questions === null),
    'ninety',
  ),
)
const typed = summariseStyles(outcomes, headline)
console.log('\nThe same texts as visitors type them, first draws of up to 50 answers, in %.\n')
console.log(printTable(typed, 'half'))
console.log(
  '\nTexts meant to lead a bot astray, texts that look like an entry, and what people ask on a weekday, in %.\n',
)
console.log(printTable(visits, 'half'))
if (recalls.length > 0) {
  console.log('\nHow often the right entry is among the first of a large organisation, in %.\n')
  console.log(printRecall(recalls))
}
if (values.json) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ headline, summaries: rows, typed, visits, recalls, outcomes }, null, 1)}\n`,
  )
  console.error(`\nWritten to ${values.json}.`)
}

const held = [
  ...rows.filter((row) => row.engine === verbatim.name && row.collection === names[0]),
  ...typed.filter((row) => row.engine === verbatim.name && isStyle(row.collection)),
  ...visits.filter((row) => row.engine === verbatim.name),
]
if (values['write-baseline']) writeFileSync(baselineFile, `${JSON.stringify(toBaseline(held), null, 2)}\n`)
if (values.check) {
  if (!existsSync(baselineFile)) throw new Error('There is no baseline; make one with --write-baseline.')
  const regressions = findRegressions(held, JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline)
  if (regressions.length > 0) {
    console.error(`\nWorse than the baseline:\n  ${regressions.join('\n  ')}`)
    process.exit(1)
  }
  console.error('\nNot worse than the baseline.')
}
