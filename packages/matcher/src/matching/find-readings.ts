import type { AnalysedText } from '../analysis/analyse-text.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { gatherAcceptance } from './acceptance-evidence.ts'
import { findForbidden } from './find-forbidden.ts'
import { judgeAcceptance, readsAsEnglish } from './acceptance-model.ts'
import { rankEntries, type EntryEvidence, type Ranking } from './rank-entries.ts'
import { shareConfidence } from './share-confidence.ts'

/**
 * What a sentence is believed where the text as a whole is nearest to another entry, and the whole where every sentence is.
 * Of 0.75, 0.85 and 1 the best for the utility of the development sets as visitors type them; they differ little.
 */
const unconfirmed = 0.85
/** What the contrary of an entry is believed; never enough to say it. */
const contrary = 0.5

/** A text or one sentence of it, with what was found for it. */
export interface FoundReading {
  analysis: AnalysedText
  ranking: Ranking
  /** Number of the entry that came first. */
  entry: number
  /** Probability that this entry is right. */
  confidence: number
  isSentence: boolean
  /** What the acceptance read. */
  features: Float32Array
}

/** An entry that was found, by the reading of the text that speaks for it most. */
export interface FoundEntry {
  reading: FoundReading
  evidence: EntryEvidence
  confidence: number
}

/**
 * The entries of all readings, each with the confidence of the reading that is surest of it, surest first. Within one
 * reading these add up to 1 at most; two sentences can both be right.
 */
export function mergeReadings(found: readonly FoundReading[]): FoundEntry[] {
  const merged = new Map<number, FoundEntry>()
  for (const reading of found) {
    const { best } = reading.ranking
    const ranks = best.map(({ rank }) => rank)
    for (const [place, confidence] of shareConfidence(ranks, reading.confidence).entries()) {
      const evidence = best[place]!
      const known = merged.get(evidence.entry)
      if (!known || known.confidence < confidence) merged.set(evidence.entry, { reading, evidence, confidence })
    }
  }
  return [...merged.values()].sort((left, right) => right.confidence - left.confidence)
}

/**
 * Ranks the entries for each reading of a text, as `readText` gives them; a reading that finds none is left out. The whole
 * and a sentence confirm each other where the same entry comes first.
 */
export function findReadings(knowledge: Knowledge, readings: readonly AnalysedText[], limit: number): FoundReading[] {
  const found = readings.flatMap((analysis, place) => findReading(knowledge, analysis, place > 0, limit) ?? [])
  // A sentence that is nearest to a negative example is for a human, whatever another one asks.
  const isForHuman = found.some(({ ranking: { best, negative } }) => negative && negative.rank >= best[0]!.rank)
  const kept = isForHuman ? found.filter(({ isSentence }) => !isSentence) : found
  return kept.map((one) => {
    const others = found.filter(({ isSentence }) => isSentence !== one.isSentence)
    const isConfirmed = others.length === 0 || others.some(({ entry }) => entry === one.entry)
    return isConfirmed ? one : { ...one, confidence: unconfirmed * one.confidence }
  })
}

function findReading(
  knowledge: Knowledge,
  analysis: AnalysedText,
  isSentence: boolean,
  limit: number,
): FoundReading | null {
  const ranking = rankEntries(knowledge, analysis, limit)
  const entry = ranking.best[0]?.entry
  if (entry === undefined) return null
  const features = gatherAcceptance(knowledge, analysis, ranking)
  const probability = judgeAcceptance(features, knowledge.classifier !== null, readsAsEnglish(analysis))
  const nearest = knowledge.phrasings[ranking.best[0]!.phrasing]!.analysis
  const confidence = findForbidden(analysis, nearest) === null ? probability : contrary * probability
  return { analysis, features, ranking, entry, isSentence, confidence }
}

/** The reading that is surest of its first entry; null where there is none. */
export function surestOf(found: readonly FoundReading[]): FoundReading | null {
  return found.reduce<FoundReading | null>(
    (best, one) => (best && best.confidence >= one.confidence ? best : one),
    null,
  )
}
