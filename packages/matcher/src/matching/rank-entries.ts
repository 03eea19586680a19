import type { AnalysedText } from '../analysis/analyse-text.ts'
import { projectText } from '../index/channel.ts'
import { meaningAtPlace } from '../index/segment.ts'
import { cosineAt, scorePhrasings } from '../index/score-phrasings.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { sumLogOdds } from '../learning/classifier.ts'
import { compareMeaning, seeFrom } from '../meaning/centre.ts'
import { alignWords, levels, weighPhrasing, weighText, type Alignment, type WeighedText } from './align-words.ts'
import { grownShare, rankScore, surest } from './ranking-model.ts'

const fewestRefined = 10
/** Entries whose model is asked: training one costs as much as all else, and the right one is hardly ever further down. */
const mostJudged = 6
/** From here on all phrasings are compared roughly first: with 10,000 entries that is most of the time. */
const manyPhrasings = 4_000
const unaligned: Alignment = {
  textCovered: 0,
  phrasingCovered: 0,
  answerNames: 0,
  textLevels: levels.map(() => 0),
  phrasingLevels: levels.map(() => 0),
}
const noAnswer = new Int32Array(0)

/** What speaks for one entry. Similarities are 0 to 1 and belong to the phrasing of the entry that came nearest. */
export interface EntryEvidence extends Alignment {
  entry: number
  /** Number of the phrasing that came nearest. */
  phrasing: number
  words: number
  characters: number
  meaning: number
  /** Log-odds of the classifier; 0 where there is none, the least for an entry past the first. */
  logOdds: number
  /** The rank: higher is nearer. */
  rank: number
}

/** The entries that a text might mean, best first, and the nearest negative example if one is as near as any. */
export interface Ranking {
  /** The text, as its words were weighed. */
  weighed: WeighedText
  best: readonly EntryEvidence[]
  negative: EntryEvidence | null
}

// Written anew by each call, as what phrasings score is.
let scores = new Float32Array(0)
let nearest = new Int32Array(0)

/** Ranks the entries: all of them by what is cheap to compute, the nearest again by what is not. */
export function rankEntries(knowledge: Knowledge, text: AnalysedText, limit: number): Ranking {
  const { entryCount, entryOf, classifier } = knowledge
  const projected = {
    words: projectText(knowledge.words, text.wordFeatures),
    characters: projectText(knowledge.characters, text.characterFeatures),
    meaning: seeFrom(knowledge.centre, text.meaning),
  }
  const near = scorePhrasings(knowledge.segments, knowledge, projected, entryOf.length > manyPhrasings)
  if (scores.length <= entryCount) {
    scores = new Float32Array(entryCount + 1)
    nearest = new Int32Array(entryCount + 1)
  }
  scores.fill(-1, 0, entryCount + 1)
  for (const { numbers: phrasings, entries, first } of knowledge.segments) {
    for (let row = 0; row < entries.length; row++) {
      const place = first + row
      const meaning = Math.max(0, near.meaning[place]!)
      const score = 0.15 * near.words[place]! + 0.25 * near.characters[place]! + 0.6 * meaning
      const entry = entries[row]!
      if (score <= 0 || score <= scores[entry]!) continue
      scores[entry] = score
      nearest[entry] = phrasings[row]!
    }
  }
  const weighed = weighText(knowledge.words, text)
  const grown = grownShare(knowledge)
  const coarse = bestOf(scores.subarray(0, entryCount), Math.max(limit, fewestRefined))
  const refined = judge(coarse.slice(0, fewestRefined).map((entry) => gather(entry)))
  const last = refined.at(-1)?.rank ?? 0
  const rest = coarse.slice(fewestRefined).map((entry) => ({ ...gather(entry, false), rank: last - 1 }))
  const negative = scores[entryCount]! >= 0 ? gather(entryCount) : null
  // A negative example has no classifier, so the best entry's speaks neither for it nor against it.
  return { weighed, best: [...refined, ...rest], negative: negative && weigh(negative, refined[0]?.logOdds ?? 0) }

  function gather(entry: number, aligned = true): EntryEvidence {
    const phrasing = nearest[entry]!
    const place = knowledge.placeOf[phrasing]!
    const evidence: EntryEvidence = {
      entry,
      phrasing,
      words: wordsAt(place),
      characters: charactersAt(place),
      meaning: Math.max(0, compareMeaning(projected.meaning, meaningAtPlace(knowledge.segments, place), place)),
      logOdds: classifier ? -surest : 0,
      ...(aligned ? align(entry, phrasing) : unaligned),
      rank: 0,
    }
    evidence.rank = rankScore(evidence, grown, false)
    return evidence
  }

  function wordsAt(place: number): number {
    return cosineAt(knowledge.segments, knowledge.words, projected.words, near.words, place)
  }

  function charactersAt(place: number): number {
    return cosineAt(knowledge.segments, knowledge.characters, projected.characters, near.characters, place)
  }

  function nearnessAt(place: number): number {
    return wordsAt(place) + charactersAt(place)
  }

  function align(entry: number, phrasing: number) {
    const { analysis } = knowledge.phrasings[phrasing]!
    const answerKeys = knowledge.analysed[entry]?.answerKeys ?? noAnswer
    return alignWords(weighed, weighPhrasing(knowledge.words, analysis), answerKeys)
  }

  // Ranks without the classifier first, to ask it only about those that come first.
  function judge(evidence: EntryEvidence[]): EntryEvidence[] {
    evidence.sort((left, right) => right.rank - left.rank)
    if (!classifier) return evidence
    const judged = evidence.map((one, place) => {
      const isAsked = place < mostJudged
      return weigh(one, isAsked ? sumLogOdds(knowledge, classifier, one.entry, nearnessAt, text.meaning) : one.logOdds)
    })
    return judged.sort((left, right) => right.rank - left.rank)
  }

  function weigh(evidence: EntryEvidence, logOdds: number): EntryEvidence {
    return { ...evidence, logOdds, rank: rankScore({ ...evidence, logOdds }, grown, classifier !== null) }
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
