import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { dropJoints } from '../src/matching/judge-request.ts'
import { encodeMeaning, wordDirection } from '../src/meaning/encode-meaning.ts'
import { normaliseText } from '../src/text/normalise-text.ts'
import { spellOut } from '../src/text/spell-out.ts'
import { splitSentences } from '../src/text/split-sentences.ts'
import { splitWords } from '../src/text/split-words.ts'
import { readQuestions } from './read-questions.ts'

// Writes what fit_requests.py and fit_run_ons.py learn from: sentences as the matcher reads them, each with its meaning and
// whether it asks for something: those of sentences/ by the name of their file, and of questions/ those that are one sentence. What
// ends with a question mark asks anyway, so a question counts as one whose mark was left out, and a courtesy with a mark does not
// count. Of run-ons/ the pieces of each line are written, and to `--words` the direction of every word.
const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: 'sentences' },
    questions: { type: 'string', default: 'questions' },
    'run-ons': { type: 'string', default: 'run-ons' },
    /** Every so manyeth question is taken: there are far more of them than of other sentences. */
    every: { type: 'string', default: '20' },
    out: { type: 'string' },
    words: { type: 'string' },
  },
})

const lines: string[] = []
const met = new Set<string>()
for (const file of readdirSync(values.sentences).sort()) {
  const name = basename(file, '.txt')
  for (const text of readFileSync(join(values.sentences, file), 'utf8').trim().split('\n')) {
    write(name, text, name.startsWith('requests'))
  }
}
for (const folder of readdirSync(values.questions).sort()) {
  for (const { name, answers } of readQuestions(join(values.questions, folder))) {
    const texts = answers.flatMap(({ train, test }) => [...train, ...test])
    for (const [place, text] of texts.entries()) if (place % Number(values.every) === 0) write(name, text, true)
  }
}
for (const file of ['fitted', 'tested'].flatMap((folder) =>
  ['chats', 'whole'].map((name) => `${folder}/${name}.txt`),
)) {
  for (const line of readFileSync(join(values['run-ons'], file), 'utf8').trim().split('\n')) {
    const pieces = line.split(' / ').map((piece) => spellOut(splitWords(normaliseText(piece))))
    lines.push(JSON.stringify({ set: `run-ons/${dirname(file)}`, pieces }))
    for (const word of pieces.flat()) met.add(word)
  }
}
writeFileSync(values.out!, `${lines.join('\n')}\n`)
if (values.words) {
  const directions = [...met].map((word) => JSON.stringify({ word, direction: rounded(wordDirection(word)) }))
  writeFileSync(values.words, `${directions.join('\n')}\n`)
}

function write(set: string, text: string, asks: boolean): void {
  const sentences = splitSentences(text)
  if (sentences.length !== 1) return
  const { words: written, pauses, isQuestion } = sentences[0]!
  const words = dropJoints(written)
  if (isQuestion && !asks) return
  const dropped = written.length - words.length
  lines.push(
    JSON.stringify({
      set,
      asks,
      words,
      pauses: pauses.map((place) => place - dropped).filter((place) => place > 0),
      meaning: rounded(encodeMeaning(words)),
    }),
  )
  for (const word of words) met.add(word)
}

function rounded(vector: Float32Array): number[] {
  return Array.from(vector, (value) => Math.round(value * 1e4) / 1e4)
}
