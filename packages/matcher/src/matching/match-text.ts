import { analyseNormalised } from '../analysis/analyse-text.ts'
import { findExact } from '../knowledge/arrange-segments.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { explainCandidate } from './explain-candidate.ts'
import { gatherAcceptance } from './acceptance-evidence.ts'
import { judgeAcceptance, readsAsEnglish } from './acceptance-model.ts'
import type { Match, MatchCandidate } from './match.ts'
import { rankEntries } from './rank-entries.ts'
import { scoreOf } from './ranking-model.ts'
import { shareConfidence } from './share-confidence.ts'

/** How to match. */
export interface MatchOptions {
  /** Most candidates to give, 1 or more; 20 unless said otherwise. */
  limit?: number
  /** Whether to say in words what spoke for and against each candidate. */
  explain?: boolean
}

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
  const analysis = analyseNormalised(normalised)
  const exactIds = findExact(knowledge.arranged.segments, normalised)
  const candidates = findCandidates()
  return {
    language: analysis.language,
    exact: exactIds.length === 1 ? { entryId: exactIds[0]! } : null,
    negative: knowledge.exactNegatives.has(normalised),
    entryCount: knowledge.entryCount,
    candidates,
  }

  function findCandidates(): MatchCandidate[] {
    const ranking = rankEntries(knowledge, analysis, limit)
    if (ranking.best.length === 0) return []
    const probability = judgeAcceptance(
      gatherAcceptance(knowledge, analysis, ranking),
      knowledge.classifier !== null,
      readsAsEnglish(analysis),
    )
    const confidences = shareConfidence(
      ranking.best.map((evidence) => evidence.rank),
      probability,
    )
    return ranking.best.slice(0, limit).map((evidence, place) => ({
      entryId: knowledge.analysed[evidence.entry]!.entry.id,
      phrasing: knowledge.phrasings[evidence.phrasing]!.text,
      score: scoreOf(evidence.rank),
      confidence: confidences[place]!,
      reasons: explain ? explainCandidate(knowledge, analysis, evidence) : [],
    }))
  }
}
