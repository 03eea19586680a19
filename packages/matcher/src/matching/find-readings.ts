import type { AnalysedText } from '../analysis/analyse-text.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { gatherAcceptance } from './acceptance-evidence.ts'
import { findContrary, type Denial } from './find-denied.ts'
import { judgeAcceptance, readsAsEnglish } from './acceptance-model.ts'
import { judgeRequest } from './judge-request.ts'
import { rankEntries, type EntryEvidence, type Ranking } from './rank-entries.ts'
import type { Reading, ReadText } from './read-text.ts'
import { shareConfidence } from './share-confidence.ts'

/**
 * What a sentence is believed where the text as a whole is nearest to another entry, and the whole where every sentence is.
 * Of 0.75, 0.85 and 1 the best for the utility of the development sets as visitors type them; they differ little.
 */
const unconfirmed = 0.85
/** What the contrary of an entry is believed; never enough to say it. */
const contrary = 0.5
/** What an entry is believed beside a sentence that is for a human; never enough either. */
const forHuman = 0.5
const surelyMeant = 0.75
const surelyCovered = 0.6
/** What a text is believed that asks for nothing, unless the entry has such phrasings; not enough to say it. */
const unasked = 0.65
/** A text that is less likely to ask for something asks for nothing. */
export const hardlyAsks = 0.1

/** A text or one sentence of it, with what was found for it. */
export interface FoundReading {
  reading: Reading
  ranking: Ranking
  /** Number of the entry that came first. */
  entry: number
  /** Probability that this entry is right. */
  confidence: number
  /** What the acceptance read. */
  features: Float32Array
}

/** An entry that was found, by the reading of the text that speaks for it most. */
export interface FoundEntry {
  reading: Reading
  evidence: EntryEvidence
  confidence: number
}

/**
 * The entries of all readings, each with the confidence of the reading that is surest of it, surest first. Within one
 * reading these add up to 1 at most; two sentences can both be right.
 */
export function mergeReadings(found: readonly FoundReading[]): FoundEntry[] {
  const merged = new Map<number, FoundEntry>()
  for (const { reading, ranking, confidence: first } of found) {
    const { best } = ranking
    const ranks = best.map(({ rank }) => rank)
    for (const [place, confidence] of shareConfidence(ranks, first).entries()) {
      const evidence = best[place]!
      const known = merged.get(evidence.entry)
      if (!known || known.confidence < confidence) merged.set(evidence.entry, { reading, evidence, confidence })
    }
  }
  return [...merged.values()].sort((left, right) => right.confidence - left.confidence)
}

/**
 * Ranks the entries for each reading of a text; a reading that finds none is left out. The whole and a sentence confirm each
 * other where the same entry comes first.
 */
export function findReadings(knowledge: Knowledge, read: ReadText, limit: number): FoundReading[] {
  const found = read.readings.flatMap((reading) => findReading(knowledge, reading, read, limit) ?? [])
  // A sentence that is nearest to a negative example is for a human, whatever another one asks.
  const isForHuman = found.some(({ ranking: { best, negative } }) => negative && negative.rank >= best[0]!.rank)
  const isGuarded = read.guarded.some((text) => isNegative(rankEntries(knowledge, text, 1)))
  const kept = isForHuman ? found.filter(({ reading }) => !reading.isSentence) : found
  return kept.map((one) => {
    const others = found.filter(({ reading }) => reading.isSentence !== one.reading.isSentence)
    const isConfirmed = others.length === 0 || others.some(({ entry }) => entry === one.entry)
    const share = (isConfirmed ? 1 : unconfirmed) * (isGuarded ? forHuman : 1)
    return { ...one, confidence: share * one.confidence }
  })
}

// What asks for nothing comes nearest to a negative example by chance, too, so it must come near indeed.
function isNegative({ best, negative }: Ranking): boolean {
  if (!negative || negative.rank < (best[0]?.rank ?? -Infinity)) return false
  return negative.meaning >= surelyMeant && negative.textCovered >= surelyCovered
}

function findReading(knowledge: Knowledge, reading: Reading, read: ReadText, limit: number): FoundReading | null {
  const { analysis } = reading
  const ranking = rankEntries(knowledge, analysis, limit)
  const best = ranking.best[0]
  if (best === undefined) return null
  const features = gatherAcceptance(knowledge, analysis, ranking)
  const probability = judgeAcceptance(features, knowledge.classifier !== null, readsAsEnglish(analysis))
  const doubt = doubtOf(read.asks, reading.denials, knowledge.phrasings[best.phrasing]!.analysis)
  return { reading, features, ranking, entry: best.entry, confidence: doubt * probability }
}

/** What remains of a probability where the text denies what the phrasing is about, or asks for nothing. */
function doubtOf(asks: number, denials: readonly Denial[], phrasing: AnalysedText): number {
  if (findContrary(denials, phrasing) !== null) return contrary
  return asks < hardlyAsks && judgeRequest(phrasing.words) >= hardlyAsks ? unasked : 1
}

/** The reading that is surest of its first entry; null where there is none. */
export function surestOf(found: readonly FoundReading[]): FoundReading | null {
  return found.reduce<FoundReading | null>(
    (best, one) => (best && best.confidence >= one.confidence ? best : one),
    null,
  )
}
