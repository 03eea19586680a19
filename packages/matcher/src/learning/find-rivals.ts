import { keepRarest, projectText } from '../index/channel.ts'
import { addShares } from '../index/score-phrasings.ts'
import { featuresAtPlace, meaningAtPlace } from '../index/segment.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { dotRow, roughNumbers } from '../meaning/encode-meaning.ts'
import { NearestList } from './nearest-list.ts'
import { spreadOver } from './spread-over.ts'

const mostRivals = 16
/** Own phrasings that rivals are looked for near to. */
const mostAsked = 8
/** Phrasings that share a rare feature with an own one, for each kind of features, roughly. */
const mostShared = 100
/** Of those, whose meaning is compared too. */
const mostCompared = 32

/**
 * The phrasings of other entries, and the negative examples, that are nearest to those of an entry, by their numbers. Past
 * a hundred only those that share a rare feature are looked at: the others cost more to find and teach no more.
 */
export function findRivals(knowledge: Knowledge, entry: number): readonly number[] {
  const { firstOf, placeOf } = knowledge
  const [from, to] = [firstOf[entry]!, firstOf[entry + 1]!]
  const nearest = new NearestList(mostRivals)
  for (const own of spreadOver(from, to, mostAsked)) {
    for (const [phrasing, nearness] of findNear(knowledge, placeOf[own]!)) {
      if (phrasing < from || phrasing >= to) nearest.offer(phrasing, nearness)
    }
  }
  return nearest.numbers()
}

// All zeros between calls: clearing what was touched is less work than a new one for 200,000 phrasings.
let sums = new Float32Array(0)

function findNear({ segments, phrasings, placeOf, words, characters }: Knowledge, own: number): [number, number][] {
  if (sums.length < phrasings.length) sums = new Float32Array(phrasings.length)
  const touched = phrasings.length <= mostShared ? [...phrasings.keys()] : []
  for (const channel of [words, characters]) {
    const features = featuresAtPlace(segments, channel.name, own)
    addShares(segments, channel, keepRarest(channel, projectText(channel, features), mostShared), sums, touched)
  }
  const similar = new NearestList(mostCompared)
  for (const phrasing of touched) similar.offer(phrasing, sums[phrasing]!)
  const ownMeaning = meaningAtPlace(segments, own)
  const near = similar.numbers().map((phrasing): [number, number] => {
    const meaning = dotRow(ownMeaning, meaningAtPlace(segments, placeOf[phrasing]!), 0, roughNumbers)
    return [phrasing, sums[phrasing]! + meaning]
  })
  for (const phrasing of touched) sums[phrasing] = 0
  return near
}
