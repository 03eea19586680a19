import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCollections, type Collection } from '../bench/protocol/collection.ts'
import { drawOrganisation, sizesOf, type OrganisationSize } from '../bench/protocol/draw-organisation.ts'
import { compileKnowledge, normaliseText } from '../src/index.ts'
import { acceptanceFeatures } from '../src/matching/acceptance-evidence.ts'
import { findReadings, surestOf } from '../src/matching/find-readings.ts'
import { rankFeatures, readEvidence } from '../src/matching/ranking-model.ts'
import { readText } from '../src/matching/read-text.ts'
import { readQuestions } from './read-questions.ts'

// Writes what the ranking and the acceptance are fitted on: for every text of the protocol the evidence for its ten
// nearest entries, which of them is right, and the features of the best, for the reading of the text that decides. The form is read by fit_ranking.py and fit_acceptance.py.
const { values } = parseArgs({
  options: {
    /** A folder of collections. */
    data: { type: 'string' },
    /** Instead of it, a folder of questions/. */
    questions: { type: 'string' },
    out: { type: 'string' },
    seeds: { type: 'string', default: '2' },
    'no-classifier': { type: 'boolean', default: false },
  },
})
const lines: string[] = [JSON.stringify({ rankFeatures, acceptanceFeatures, own: values.questions !== undefined })]
const collections = values.questions ? readQuestions(values.questions) : readCollections(values.data!)
for (const collection of collections) {
  const sizes = sizesOfEvidence(collection, Number(values.seeds))
  for (const size of sizes) {
    const organisation = drawOrganisation(collection, size)
    if (!organisation) continue
    const entries = organisation.entries.map(({ id, questions: [question = '', ...alternatives], answer }) => ({
      id,
      question,
      alternatives,
      answer,
    }))
    const compiled = compileKnowledge({ entries })
    const knowledge = values['no-classifier'] ? { ...compiled, classifier: null } : compiled
    // There are many files of questions; a twenty-fourth of their texts is enough.
    const texts = organisation.asked.filter((_, place) => !values.questions || place % 24 === 0)
    for (const asked of texts) {
      const read = readText(knowledge, asked.text, normaliseText(asked.text))
      const surest = surestOf(findReadings(knowledge, read, 10))
      if (!surest) continue
      const { ranking, features } = surest
      lines.push(
        JSON.stringify({
          set: collection.name,
          answers: size.answers,
          questions: size.questions,
          seed: size.seed,
          extra: size.extra ?? false,
          kind: asked.kind,
          right: ranking.best.findIndex(({ entry }) => entries[entry]!.id === asked.expected),
          candidates: ranking.best.map((evidence) => readEvidence(evidence).map(round)),
          acceptance: [...features].map(round),
        }),
      )
    }
  }
}
writeFileSync(values.out!, `${lines.join('\n')}\n`)

// The smallest shops are many, so four entries are tried too: beyond the protocol, so no result is measured on them.
function sizesOfEvidence(collection: Collection, seeds: number): (OrganisationSize & { extra?: true })[] {
  const usual = values.questions ? sizesOfQuestions(seeds) : sizesOf(collection, seeds)
  const few = usual
    .filter(({ answers }) => answers === 15)
    .map((size) => ({ ...size, answers: 4, extra: true as const }))
  return [...few, ...usual]
}

function sizesOfQuestions(seeds: number): OrganisationSize[] {
  const draws = Array.from({ length: seeds }, (_, seed) => seed)
  return [15, 30].flatMap((answers) =>
    [1, 3, 6].flatMap((questions) => draws.map((seed) => ({ answers, questions, seed }))),
  )
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
