import type { AnalysedText } from '../analysis/analyse-text.ts'
import { findExact } from '../knowledge/arrange-segments.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { explainCandidate } from './explain-candidate.ts'
import { explainReading } from './explain-reading.ts'
import { gatherAcceptance } from './acceptance-evidence.ts'
import { judgeAcceptance, readsAsEnglish } from './acceptance-model.ts'
import type { Match, MatchCandidate } from './match.ts'
import { rankEntries, type Ranking } from './rank-entries.ts'
import { scoreOf } from './ranking-model.ts'
import { readText } from './read-text.ts'
import { shareConfidence } from './share-confidence.ts'

/** What a sentence is believed where the text as a whole is nearest to another entry. */
const unconfirmed = 0.85

/** How to match. */
export interface MatchOptions {
  /** Most candidates to give, 1 or more; 20 unless said otherwise. */
  limit?: number
  /** Whether to say in words what spoke for and against each candidate. */
  explain?: boolean
}

/**
 * Finds the entries that a text might mean. Pure and deterministic; never throws, whatever the text. Only its first
 * 4,000 UTF-16 units count. Of several sentences the surest decides, or the text as a whole.
 *
 * @example
 * matchText(knowledge, 'When do you open?').candidates[0] // { entryId: 'hours', confidence: 0.71, ... }
 */
export function matchText(knowledge: Knowledge, text: string, options: MatchOptions = {}): Match {
  const { limit = 20, explain = false } = options
  const normalised = normaliseText(text)
  const read = readText(knowledge, text, normalised)
  const exactIds = findExact(knowledge.arranged.segments, normalised)
  const found = findReadings(knowledge, read.readings, limit)
  const surest = surestOf(found)
  const other = surestOf(
    found.filter(({ entry, isSentence }) => surest?.isSentence && isSentence && entry !== surest.entry),
  )
  return {
    language: read.language,
    exact: exactIds.length === 1 ? { entryId: exactIds[0]! } : null,
    negative: knowledge.exactNegatives.has(normalised),
    entryCount: knowledge.entryCount,
    candidates: surest ? present(surest) : [],
    alsoAsked: other && { entryId: idOf(other.entry), confidence: other.confidence },
  }

  function present({ analysis, ranking, confidence, isSentence }: FoundReading): MatchCandidate[] {
    const ranks = ranking.best.map((evidence) => evidence.rank)
    const confidences = shareConfidence(ranks, confidence)
    const reading = explain ? explainReading(read.corrections, analysis, isSentence) : []
    return ranking.best.slice(0, limit).map((evidence, place) => ({
      entryId: idOf(evidence.entry),
      phrasing: knowledge.phrasings[evidence.phrasing]!.text,
      score: scoreOf(evidence.rank),
      confidence: confidences[place]!,
      reasons: explain ? [...reading, ...explainCandidate(knowledge, analysis, evidence)] : [],
    }))
  }

  function idOf(entry: number): string {
    return knowledge.analysed[entry]!.entry.id
  }
}

/** A text or one sentence of it, with what was found for it. */
interface FoundReading {
  analysis: AnalysedText
  ranking: Ranking
  /** Number of the entry that came first. */
  entry: number
  /** Probability that this entry is right. */
  confidence: number
  isSentence: boolean
}

function findReadings(knowledge: Knowledge, readings: readonly AnalysedText[], limit: number): FoundReading[] {
  const found: FoundReading[] = []
  for (const [place, analysis] of readings.entries()) {
    const ranking = rankEntries(knowledge, analysis, limit)
    const entry = ranking.best[0]?.entry
    if (entry === undefined) continue
    const isSentence = place > 0
    const isConfirmed = !isSentence || found[0]?.entry === entry
    const features = gatherAcceptance(knowledge, analysis, ranking)
    const probability = judgeAcceptance(features, knowledge.classifier !== null, readsAsEnglish(analysis))
    found.push({
      analysis,
      ranking,
      entry,
      isSentence,
      confidence: isConfirmed ? probability : unconfirmed * probability,
    })
  }
  return found
}

function surestOf(found: readonly FoundReading[]): FoundReading | null {
  return found.reduce<FoundReading | null>(
    (best, one) => (best && best.confidence >= one.confidence ? best : one),
    null,
  )
}
