import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { compileKnowledge } from '../src/index.ts'
import { answerLines } from './answer-lines.ts'
import { InputError, readEntries } from './read-entries.ts'

const usage = `Usage: npm run --silent match -- --entries entries.json < texts.jsonl
       npm run --silent match -- --jsonl-orgs < lines.jsonl

Reads {"text"} lines and writes one decision for each. entries.json is [{"id","questions":[...],"answer"}] or
{"entries":[...],"negatives":[...]}. With --jsonl-orgs a line {"entries":[...],"negatives":[...]} replaces the entries.`

try {
  const { values } = parseArgs({
    options: {
      entries: { type: 'string' },
      'jsonl-orgs': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help || (!values.entries && !values['jsonl-orgs'])) {
    console.error(usage)
    process.exit(values.help ? 0 : 2)
  }
  const start = values.entries
    ? compileKnowledge(readEntries(JSON.parse(readFileSync(values.entries, 'utf8')) as unknown))
    : null
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
  for await (const line of answerLines(lines, start, values['jsonl-orgs'])) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
  }
} catch (error) {
  // A reader that has seen enough, `head` say, is no failure.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
  const expected = error instanceof InputError || error instanceof SyntaxError || error instanceof RangeError
  console.error(expected || (error as NodeJS.ErrnoException).code ? (error as Error).message : error)
  process.exit(2)
}
