import type { AnalysedText } from '../analysis/analyse-text.ts'
import { scoreChannel } from '../index/channel.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'

const wordShare = 0.5
const characterShare = 0.5

/** Similarity of a text to every entry. */
export interface Ranking {
  /** Entry numbers, best first; ties in the order of the knowledge base. Only entries with something in common. */
  order: readonly number[]
  /** Similarity of each entry, 0 to 1; one more at the end for the nearest negative example. */
  scores: Float32Array
  /** Number of the phrasing of each entry that came nearest, -1 when none has anything in common. */
  nearest: Int32Array
}

/** Ranks all entries by the phrasing of theirs that comes nearest; keeps the best `limit`. */
export function rankEntries(knowledge: Knowledge, text: AnalysedText, limit: number): Ranking {
  const { entryCount, entryOf } = knowledge
  const words = scoreChannel(knowledge.words, text.wordFeatures, entryOf.length)
  const characters = scoreChannel(knowledge.characters, text.characterFeatures, entryOf.length)
  const scores = new Float32Array(entryCount + 1)
  const nearest = new Int32Array(entryCount + 1).fill(-1)
  for (let phrasing = 0; phrasing < entryOf.length; phrasing++) {
    const score = wordShare * words[phrasing]! + characterShare * characters[phrasing]!
    const entry = entryOf[phrasing]!
    if (score <= scores[entry]!) continue
    scores[entry] = score
    nearest[entry] = phrasing
  }
  return { order: bestOf(scores.subarray(0, entryCount), limit), scores, nearest }
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
