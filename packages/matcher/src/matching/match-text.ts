import { findExact } from '../knowledge/arrange-segments.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { aloneOf } from './doubts.ts'
import { explainCandidate } from './explain-candidate.ts'
import { explainReading } from './explain-reading.ts'
import type { Match, MatchCandidate } from './match.ts'
import { findReadings, mergeReadings, surestOf, type FoundEntry } from './find-readings.ts'
import { scoreOf } from './ranking-model.ts'
import { readText } from './read-text.ts'

/** How to match. */
export interface MatchOptions {
  /** Most candidates to give, 1 or more; 20 unless said otherwise. */
  limit?: number
  /** Whether to say in words what spoke for and against each candidate. */
  explain?: boolean
}

/**
 * Finds the entries that a text might mean. Pure and deterministic; never throws, whatever the text. Only its first
 * 4,000 UTF-16 units count. Of several sentences the surest of those that ask decides, or the text as a whole.
 *
 * @example
 * matchText(knowledge, 'When do you open?').candidates[0] // { entryId: 'hours', confidence: 0.71, ... }
 */
export function matchText(knowledge: Knowledge, text: string, options: MatchOptions = {}): Match {
  const { limit = 20, explain = false } = options
  const normalised = normaliseText(text)
  const read = readText(knowledge, text, normalised)
  const exactIds = findExact(knowledge.arranged.segments, normalised)
  const found = findReadings(knowledge, read, limit)
  const surest = surestOf(found)
  const other = surestOf(found.filter(({ entry, reading }) => surest && reading.isSentence && entry !== surest.entry))
  return {
    language: read.language,
    exact: exactIds.length === 1 ? { entryId: exactIds[0]! } : null,
    negative: knowledge.exactNegatives.has(normalised) || (read.isNegative && exactIds.length !== 1),
    entryCount: knowledge.entryCount,
    candidates: mergeReadings(found).slice(0, limit).map(present),
    alsoAsked: other && { entryId: idOf(other.entry), confidence: aloneOf(other) },
  }

  function present({ reading, evidence, confidence, doubts }: FoundEntry): MatchCandidate {
    const { analysis, isSentence } = reading
    return {
      entryId: idOf(evidence.entry),
      phrasing: knowledge.phrasings[evidence.phrasing]!.text,
      sentence: isSentence ? analysis.words.join(' ') : null,
      score: scoreOf(evidence.rank),
      confidence,
      doubts,
      reasons: explain
        ? [
            ...explainReading(reading, read, doubts),
            ...explainCandidate(knowledge, analysis, evidence, reading.denials),
          ]
        : [],
    }
  }

  function idOf(entry: number): string {
    return knowledge.analysed[entry]!.entry.id
  }
}
