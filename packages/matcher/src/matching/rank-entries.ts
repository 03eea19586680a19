import type { AnalysedText } from '../analysis/analyse-text.ts'
import { projectText, scoreChannel } from '../index/channel.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { denseVector, sumScores } from '../learning/classifier.ts'
import { dotRow, meaningDimensions } from '../meaning/encode-meaning.ts'
import { alignWords, weighPhrasing, weighWords } from './align-words.ts'
import { grownShare, rankScore } from './ranking-model.ts'

const fewestRefined = 10
/** From here on all phrasings are compared roughly first: with 10,000 entries that is most of the time. */
const manyPhrasings = 4_000
const roughNumbers = 32

/** What speaks for one entry. Similarities are 0 to 1 and belong to the phrasing of the entry that came nearest. */
export interface EntryEvidence {
  entry: number
  /** Number of the phrasing that came nearest. */
  phrasing: number
  words: number
  characters: number
  meaning: number
  /** Log-odds of the classifier; 0 where there is none. */
  logOdds: number
  /** How much of the text the phrasing covers. */
  textCovered: number
  /** How much of the phrasing the text covers. */
  phrasingCovered: number
  /** The rank: higher is nearer. */
  rank: number
}

/** The entries that a text might mean, best first, and the nearest negative example if one is as near as any. */
export interface Ranking {
  best: readonly EntryEvidence[]
  negative: EntryEvidence | null
}

/** Ranks the entries: all of them by what is cheap to compute, the nearest again by what is not. */
export function rankEntries(knowledge: Knowledge, text: AnalysedText, limit: number): Ranking {
  const { entryCount, entryOf, meanings, classifier } = knowledge
  const words = projectText(knowledge.words, text.wordFeatures)
  const characters = projectText(knowledge.characters, text.characterFeatures)
  const wordScores = scoreChannel(knowledge.words, words, entryOf.length)
  const characterScores = scoreChannel(knowledge.characters, characters, entryOf.length)
  const numbers = entryOf.length > manyPhrasings ? roughNumbers : meaningDimensions
  const scores = new Float32Array(entryCount + 1).fill(-1)
  const nearest = new Int32Array(entryCount + 1).fill(-1)
  for (let phrasing = 0; phrasing < entryOf.length; phrasing++) {
    const meaning = Math.max(0, dotRow(text.meaning, meanings, phrasing, numbers))
    const score = 0.35 * wordScores[phrasing]! + 0.35 * characterScores[phrasing]! + 0.3 * meaning
    const entry = entryOf[phrasing]!
    if (score <= 0 || score <= scores[entry]!) continue
    scores[entry] = score
    nearest[entry] = phrasing
  }
  const logOdds = classifier && sumScores(classifier, { words, characters, meaning: denseVector(text.meaning) })
  if (logOdds) {
    for (let entry = 0; entry < entryCount; entry++) {
      if (nearest[entry]! >= 0) scores[entry]! += 0.3 / (1 + Math.exp(-logOdds[entry]!))
    }
  }
  const weights = weighWords(knowledge.words, text)
  const grown = grownShare(knowledge)
  const coarse = bestOf(scores.subarray(0, entryCount), Math.max(limit, fewestRefined))
  const refined = coarse.slice(0, fewestRefined).map((entry) => gather(entry))
  refined.sort((left, right) => right.rank - left.rank)
  const last = refined.at(-1)?.rank ?? 0
  const rest = coarse.slice(fewestRefined).map((entry) => ({ ...gather(entry, false), rank: last - 1 }))
  return { best: [...refined, ...rest], negative: nearest[entryCount]! >= 0 ? gather(entryCount) : null }

  function gather(entry: number, aligned = true): EntryEvidence {
    const phrasing = nearest[entry]!
    const { analysis } = knowledge.phrasings[phrasing]!
    const evidence = {
      entry,
      phrasing,
      words: wordScores[phrasing]!,
      characters: characterScores[phrasing]!,
      meaning: Math.max(0, dotRow(text.meaning, meanings, phrasing)),
      logOdds: logOdds && entry < entryCount ? logOdds[entry]! : 0,
      textCovered: aligned ? alignWords(text, weights, analysis) : 0,
      phrasingCovered: aligned ? alignWords(analysis, weighPhrasing(knowledge.words, analysis), text) : 0,
    }
    return { ...evidence, rank: rankScore(evidence, grown, classifier !== null) }
  }
}

// Keeps a short sorted list instead of sorting all: with 100,000 entries sorting costs more than scoring.
function bestOf(scores: Float32Array, limit: number): number[] {
  const best: number[] = []
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry]!
    if (score <= 0) continue
    if (best.length === limit && score <= scores[best[limit - 1]!]!) continue
    let place = best.length
    while (place > 0 && scores[best[place - 1]!]! < score) place--
    best.splice(place, 0, entry)
    if (best.length > limit) best.pop()
  }
  return best
}
