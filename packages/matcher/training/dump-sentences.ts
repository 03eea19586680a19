import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { dropJoints } from '../src/matching/judge-request.ts'
import { encodeMeaning } from '../src/meaning/encode-meaning.ts'
import { splitSentences } from '../src/text/split-sentences.ts'
import { readQuestions } from './read-questions.ts'

// Writes what fit_requests.py learns from: sentences as the matcher reads them, each with its meaning and whether it asks for
// something: those of sentences/ by the name of their file, and of questions/ those that are one sentence. What ends with a
// question mark asks anyway, so a question counts as one whose mark was left out, and a courtesy with a mark does not count.
const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: 'sentences' },
    questions: { type: 'string', default: 'questions' },
    out: { type: 'string' },
  },
})

/** Every so manyeth question is taken: there are far more of them than of other sentences. */
const everyQuestion = 20

const lines: string[] = []
for (const file of readdirSync(values.sentences).sort()) {
  const name = basename(file, '.txt')
  for (const text of readFileSync(join(values.sentences, file), 'utf8').trim().split('\n')) {
    write(name, text, name.startsWith('requests'))
  }
}
for (const folder of readdirSync(values.questions).sort()) {
  for (const { name, answers } of readQuestions(join(values.questions, folder))) {
    const texts = answers.flatMap(({ train, test }) => [...train, ...test])
    for (const [place, text] of texts.entries()) if (place % everyQuestion === 0) write(name, text, true)
  }
}
writeFileSync(values.out!, `${lines.join('\n')}\n`)

function write(set: string, text: string, asks: boolean): void {
  const sentences = splitSentences(text)
  if (sentences.length !== 1) return
  const { isQuestion } = sentences[0]!
  const words = dropJoints(sentences[0]!.words)
  if (isQuestion && !asks) return
  const meaning = [...encodeMeaning(words)].map((value) => Math.round(value * 1e4) / 1e4)
  lines.push(JSON.stringify({ set, asks, words, meaning }))
}
