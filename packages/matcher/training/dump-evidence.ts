import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCollections } from '../bench/protocol/collection.ts'
import { drawOrganisation, sizesOf } from '../bench/protocol/draw-organisation.ts'
import { analyseText } from '../src/analysis/analyse-text.ts'
import { compileKnowledge } from '../src/index.ts'
import { acceptanceFeatures, gatherAcceptance } from '../src/matching/acceptance-evidence.ts'
import { rankEntries, type EntryEvidence } from '../src/matching/rank-entries.ts'

// Writes what the ranking and the acceptance are fitted on: for every text of the protocol the evidence for its ten
// nearest entries, which of them is right, and the features of the best. The form is read by fit_ranking.py and fit_acceptance.py.
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    seeds: { type: 'string', default: '2' },
    sets: { type: 'string' },
    'no-classifier': { type: 'boolean', default: false },
  },
})
const rankFeatures = ['words', 'characters', 'meaning', 'logOdds', 'textCovered', 'phrasingCovered'] as const
const lines: string[] = [JSON.stringify({ rankFeatures, acceptanceFeatures })]
for (const collection of readCollections(values.data!)) {
  if (values.sets && !values.sets.split(',').includes(collection.name)) continue
  for (const size of sizesOf(collection, Number(values.seeds))) {
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
    for (const asked of organisation.asked) {
      const text = analyseText(asked.text)
      const ranking = rankEntries(knowledge, text, 10)
      if (ranking.best.length === 0) continue
      const row = (evidence: EntryEvidence) => rankFeatures.map((name) => round(evidence[name]))
      lines.push(
        JSON.stringify({
          set: collection.name,
          answers: size.answers,
          questions: size.questions,
          seed: size.seed,
          kind: asked.kind,
          right: ranking.best.findIndex(({ entry }) => entries[entry]!.id === asked.expected),
          candidates: ranking.best.map(row),
          acceptance: [...gatherAcceptance(knowledge, text, ranking)].map(round),
        }),
      )
    }
  }
}
writeFileSync(values.out!, `${lines.join('\n')}\n`)

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
