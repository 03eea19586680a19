import type { Knowledge } from '../knowledge/knowledge.ts'
import { gatherAcceptance } from './acceptance-evidence.ts'
import { doubtReading, hasMatter, pointsElsewhere, shareAmid, type Doubt } from './doubts.ts'
import { judgeAcceptance, readsAsEnglish } from './acceptance-model.ts'
import { rankEntries, type EntryEvidence, type Ranking } from './rank-entries.ts'
import { surelyAsks, type Reading, type ReadText } from './read-text.ts'
import { shareConfidence } from './share-confidence.ts'

/**
 * What a sentence is believed where the text as a whole is nearest to another entry, and the whole where every sentence is.
 * Of 0.75, 0.85 and 1 the best for the utility of the development sets as visitors type them; they differ little.
 */
const unconfirmed = 0.85
const surelyMeant = 0.75
const surelyCovered = 0.6

/** A text or one sentence of it, with what was found for it. */
export interface FoundReading {
  reading: Reading
  ranking: Ranking
  /** Number of the entry that came first. */
  entry: number
  /** Probability that this entry is right. */
  confidence: number
  /** Why it is not higher. */
  doubts: readonly Doubt[]
  /** What the acceptance read. */
  features: Float32Array
}

/** An entry that was found, by the reading of the text that speaks for it most. */
export interface FoundEntry {
  reading: Reading
  evidence: EntryEvidence
  confidence: number
  /** Of the reading, where the entry is its first. */
  doubts: readonly Doubt[]
}

/**
 * The entries of all readings, each with the confidence of the reading that is surest of it, surest first. Within one
 * reading these add up to 1 at most; two sentences can both be right.
 */
export function mergeReadings(found: readonly FoundReading[]): FoundEntry[] {
  const merged = new Map<number, FoundEntry>()
  for (const { reading, ranking, confidence: first, doubts } of found) {
    const { best } = ranking
    const ranks = best.map(({ rank }) => rank)
    for (const [place, confidence] of shareConfidence(ranks, first).entries()) {
      const evidence = best[place]!
      const known = merged.get(evidence.entry)
      if (known && known.confidence >= confidence) continue
      merged.set(evidence.entry, { reading, evidence, confidence, doubts: place === 0 ? doubts : [] })
    }
  }
  return [...merged.values()].sort((left, right) => right.confidence - left.confidence)
}

/**
 * Ranks the entries for each reading of a text; a reading that finds none is left out. The whole and a sentence confirm each
 * other where the same entry comes first. Whoever asks two questions is not served by the answer to one.
 */
export function findReadings(knowledge: Knowledge, read: ReadText, limit: number): FoundReading[] {
  const found = read.readings.flatMap((reading) => findReading(knowledge, reading, read, limit) ?? [])
  // A sentence that is nearest to a negative example is for a human, whatever another one asks.
  const isForHuman = found.some(({ ranking: { best, negative } }) => negative && negative.rank >= best[0]!.rank)
  const isGuarded = read.guarded.some((text) => isNegative(rankEntries(knowledge, text, 1)))
  const kept = isForHuman ? found.filter(({ reading }) => !reading.isSentence) : found
  const isOnly = found.filter(({ reading }) => reading.isSentence).length === 1
  const questions = found.filter(({ reading }) => isQuestion(reading))
  return kept.map((one) => {
    const others = found.filter(({ reading }) => reading.isSentence !== one.reading.isSentence)
    const isConfirmed = others.length === 0 || others.some(({ entry }) => entry === one.entry)
    const { analysis, isSentence } = one.reading
    const isPointing = !isConfirmed && isOnly && isSentence && pointsElsewhere(analysis)
    const more: Doubt[] = []
    if (isPointing) more.push('pointing')
    if (isGuarded) more.push('guarded')
    if (questions.length > 1 && questions.some(({ entry }) => entry !== one.entry)) more.push('partial')
    const share = shareAmid(more) * (isConfirmed || isPointing ? 1 : unconfirmed)
    return { ...one, confidence: share * one.confidence, doubts: [...one.doubts, ...more] }
  })
}

/** Whether a reading is a sentence that surely asks, and has a matter. */
function isQuestion({ isSentence, asks, analysis }: Reading): boolean {
  return isSentence && asks === surelyAsks && hasMatter(analysis)
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
  const doubts = doubtReading(reading, read, knowledge.phrasings[best.phrasing]!.analysis)
  return { reading, features, ranking, entry: best.entry, confidence: shareAmid(doubts) * probability, doubts }
}

/** The reading that is surest of its first entry; null where there is none. */
export function surestOf(found: readonly FoundReading[]): FoundReading | null {
  return found.reduce<FoundReading | null>(
    (best, one) => (best && best.confidence >= one.confidence ? best : one),
    null,
  )
}
