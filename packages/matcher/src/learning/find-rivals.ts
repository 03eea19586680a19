import { keepRarest, projectText } from '../index/channel.ts'
import { scorePhrasings, visitPostings, type ScoredText } from '../index/score-phrasings.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { dotRow } from '../meaning/encode-meaning.ts'
import { NearestList } from './nearest-list.ts'
import { spreadOver } from './spread-over.ts'

const mostRivals = 32
/** Own phrasings that rivals are looked for near to. */
const mostAsked = 8
/** From here on only phrasings that share a rare feature are looked at. */
const manyPhrasings = 2_000
const mostPostings = 500
const roughNumbers = 32

/** The phrasings of other entries, and the negative examples, that are nearest to those of an entry, by their numbers. */
export function findRivals(knowledge: Knowledge, entry: number): readonly number[] {
  const { firstOf, phrasings, words, characters } = knowledge
  const [from, to] = [firstOf[entry]!, firstOf[entry + 1]!]
  const nearest = new NearestList(mostRivals)
  const offer = (phrasing: number, nearness: number) => {
    if (phrasing < from || phrasing >= to) nearest.offer(phrasing, nearness)
  }
  for (const own of spreadOver(from, to, mostAsked)) {
    const { wordFeatures, characterFeatures, meaning } = phrasings[own]!.analysis
    const text = {
      words: projectText(words, wordFeatures),
      characters: projectText(characters, characterFeatures),
      meaning,
    }
    if (phrasings.length <= manyPhrasings) compareWithAll(knowledge, text, offer)
    else compareWithSome(knowledge, text, offer)
  }
  return nearest.numbers()
}

type Offer = (phrasing: number, nearness: number) => void

function compareWithAll(knowledge: Knowledge, text: ScoredText, offer: Offer): void {
  const { words, characters, meaning } = scorePhrasings(knowledge.segments, knowledge, text, roughNumbers)
  for (let phrasing = 0; phrasing < words.length; phrasing++) {
    offer(phrasing, words[phrasing]! + characters[phrasing]! + meaning[phrasing]!)
  }
}

// All zeros between calls: clearing what was touched is less work than a new one for 200,000 phrasings.
let sums = new Float32Array(0)

function compareWithSome({ segments, phrasings, words, characters }: Knowledge, text: ScoredText, offer: Offer): void {
  if (sums.length < phrasings.length) sums = new Float32Array(phrasings.length)
  const touched: number[] = []
  const add = (phrasing: number, share: number) => {
    if (sums[phrasing] === 0) touched.push(phrasing)
    sums[phrasing]! += share
  }
  visitPostings(segments, words, keepRarest(words, text.words, mostPostings), add)
  visitPostings(segments, characters, keepRarest(characters, text.characters, mostPostings), add)
  for (const phrasing of touched) {
    offer(phrasing, sums[phrasing]! + dotRow(text.meaning, phrasings[phrasing]!.analysis.meaning, 0, roughNumbers))
    sums[phrasing] = 0
  }
}
