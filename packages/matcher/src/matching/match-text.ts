import { analyseText } from '../analysis/analyse-text.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { explainCandidate } from './explain-candidate.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { judgeEvidence } from './judge-evidence.ts'
import type { Match, MatchCandidate } from './match.ts'
import { rankEntries } from './rank-entries.ts'
import { shareConfidence } from './share-confidence.ts'

/** How to match. */
export interface MatchOptions {
  /** Most candidates to give, 1 or more; 20 unless said otherwise. */
  limit?: number
  /** Whether to say in words what spoke for and against each candidate. */
  explain?: boolean
}

const leastRanked = 5

/**
 * Finds the entries that a text might mean. Pure and deterministic; never throws, whatever the text. Only its first
 * 4,000 UTF-16 units count.
 *
 * @example
 * matchText(knowledge, 'When do you open?').candidates[0] // { entryId: 'hours', confidence: 0.71, ... }
 */
export function matchText(knowledge: Knowledge, text: string, options: MatchOptions = {}): Match {
  const { limit = 20, explain = false } = options
  const normalised = normaliseText(text)
  const analysis = analyseText(text)
  const exactEntries = knowledge.exact.get(normalised) ?? []
  const candidates = findCandidates()
  return {
    language: guessLanguage(normalised, analysis.words),
    exact: exactEntries.length === 1 ? { entryId: knowledge.analysed[exactEntries[0]!]!.entry.id } : null,
    negative: knowledge.exactNegatives.has(normalised),
    entryCount: knowledge.entryCount,
    candidates,
  }

  function findCandidates(): MatchCandidate[] {
    const ranking = rankEntries(knowledge, analysis, Math.max(limit, leastRanked))
    if (ranking.order.length === 0) return []
    const probability = judgeEvidence(gatherEvidence(knowledge, analysis, ranking))
    const scores = ranking.order.map((entry) => ranking.scores[entry]!)
    const confidences = shareConfidence(scores, probability)
    return ranking.order.slice(0, limit).map((entry, place) => ({
      entryId: knowledge.analysed[entry]!.entry.id,
      phrasing: knowledge.phrasings[ranking.nearest[entry]!]!.text,
      score: Math.min(1, scores[place]!),
      confidence: confidences[place]!,
      reasons: explain ? explainCandidate(knowledge, analysis, entry) : [],
    }))
  }
}
