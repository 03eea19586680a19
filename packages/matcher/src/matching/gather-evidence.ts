import type { AnalysedText } from '../analysis/analyse-text.ts'
import { functionWordWeight, wordKey } from '../analysis/word-features.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Ranking } from './rank-entries.ts'

/** What is known about the best entry beyond its rank: the input of the learned acceptance. Shares are 0 to 1. */
export interface Evidence {
  /** Similarity of the best entry. */
  score: number
  /** How far the best is ahead of the runner-up or of the nearest negative example, whichever is nearer. */
  margin: number
  /** Share of the text's words, by weight, that no phrasing of any entry has. */
  unknownShare: number
  /** Share of the text's words, by weight, that some phrasing of the best entry has. */
  coverage: number
  /** Share of the nearest phrasing's words, by weight, that the text has. */
  phrasingCoverage: number
}

/** Gathers the evidence for the best of a ranking that is not empty. */
export function gatherEvidence(knowledge: Knowledge, text: AnalysedText, ranking: Ranking): Evidence {
  const best = ranking.order[0]!
  const second = ranking.order[1]
  const score = ranking.scores[best]!
  const rival = Math.max(second === undefined ? 0 : ranking.scores[second]!, ranking.scores[knowledge.entryCount]!)
  const entryStems = new Set(knowledge.analysed[best]!.phrasings.flatMap((phrasing) => phrasing.analysis.stems))
  const nearest = knowledge.phrasings[ranking.nearest[best]!]!.analysis
  return {
    score,
    margin: score - rival,
    unknownShare: shareOf(knowledge, text, (stem) => knowledge.words.table.find(wordKey(stem)) < 0),
    coverage: shareOf(knowledge, text, (stem) => entryStems.has(stem)),
    phrasingCoverage: shareOf(knowledge, nearest, (stem) => text.stems.includes(stem)),
  }
}

function shareOf(knowledge: Knowledge, text: AnalysedText, holds: (stem: string) => boolean): number {
  let all = 0
  let held = 0
  for (const [position, stem] of text.stems.entries()) {
    const feature = knowledge.words.table.find(wordKey(stem))
    const rarity = feature < 0 ? knowledge.words.unseenRarity : knowledge.words.rarity[feature]!
    const weight = rarity * (text.isFunctionWord[position] ? functionWordWeight : 1)
    all += weight
    if (holds(stem)) held += weight
  }
  return all === 0 ? 0 : held / all
}
