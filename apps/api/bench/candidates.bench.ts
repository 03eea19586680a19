import { compileKnowledge, matchText } from '@verbatim/matcher'
import { readCollections } from '../../../packages/matcher/bench/protocol/collection.ts'
import { chooseCandidates } from '../src/answering/model-candidates.ts'
import type { KnownEntry } from '../src/answering/read-entries.ts'

/*
 * How often the right entry is among those that a model is offered: no model can choose what it is not shown. All answers
 * of all collections together are one org; each held-out paraphrase is asked.
 * Usage: npm run bench -- candidates [--data=<folder of collections>]
 */
const given = process.argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length)
const folder = given ?? new URL('../../../packages/matcher/bench/collections', import.meta.url).pathname
const askedPerAnswer = 5

const collections = readCollections(folder)
const answers = collections.flatMap(({ name, answers }) =>
  answers.map((each) => ({ ...each, key: `${name}/${each.id}` })),
)

console.log(`${answers.length} entries of ${collections.map(({ name }) => name).join(', ')}`)
for (const phrasings of [1, 3, 10]) {
  const known = answers.flatMap(({ key, answer, train }, position): KnownEntry[] => {
    const [question, ...alternatives] = train.slice(0, phrasings)
    return question === undefined
      ? []
      : [{ id: key, position, question, alternatives, answer: answer ?? key, answerSha256: '' }]
  })
  const compiled = {
    revision: 1,
    entries: new Map(known.map((entry) => [entry.id, entry])),
    knowledge: compileKnowledge({ entries: known }),
  }
  let asked = 0
  let offered = 0
  let first = 0
  for (const { key, test } of answers) {
    if (!compiled.entries.has(key)) continue
    for (const text of test.slice(0, askedPerAnswer)) {
      const match = matchText(compiled.knowledge, text)
      asked++
      if (match.candidates[0]?.entryId === key) first++
      if (chooseCandidates(compiled, match, '').entries.some(({ id }) => id === key)) offered++
    }
  }
  const share = (count: number) => `${((100 * count) / asked).toFixed(1)} %`
  console.log(
    `${String(phrasings).padStart(2)} phrasings an entry: right entry offered ${share(offered)}, ranked first ${share(first)} of ${asked} paraphrases`,
  )
}
