import type { Knowledge } from '../knowledge/knowledge.ts'
import { meaningAtPlace } from '../index/segment.ts'
import { dotRow, meaningDimensions } from '../meaning/encode-meaning.ts'
import { findRivals } from './find-rivals.ts'
import { measureNearness } from './measure-nearness.ts'
import { spreadOver } from './spread-over.ts'
import { trainModel } from './train-model.ts'

/**
 * A logistic regression for each entry against the phrasings nearest to its own: it learns which words tell the entries
 * of this one knowledge base apart, which no similarity can know.
 *
 * One is trained when its entry is first among those that a text might mean, and remembered. It depends on the entries and
 * negative examples alone, so when that happens makes no difference.
 */
export interface Classifier {
  remembered: Map<number, EntryModel>
}

/** A linear model as a weighted sum of the phrasings that it was trained on, whose cosines with a text are known. */
interface EntryModel {
  bias: number
  /** Where the phrasings stand in what is kept segment by segment. */
  places: Int32Array
  weights: Float32Array
  /** The weighted sum of their meanings. */
  meaning: Float32Array
}

/** Some three megabytes. */
const mostRemembered = 4_000
const mostOwn = 40

/** A classifier that has learned nothing yet; null where there is nothing to tell apart. */
export function createClassifier(entryCount: number): Classifier | null {
  return entryCount < 2 ? null : { remembered: new Map() }
}

/**
 * Log-odds that a text means an entry rather than another or none.
 *
 * @param nearnessAt the cosines of words and of characters, added up, with the phrasing at a place
 * @param meaning of the text
 */
export function sumLogOdds(
  knowledge: Knowledge,
  classifier: Classifier,
  entry: number,
  nearnessAt: (place: number) => number,
  meaning: Float32Array,
): number {
  const { bias, places, weights, meaning: direction } = recall(knowledge, classifier, entry)
  let sum = bias + dotRow(meaning, direction, 0)
  for (let index = 0; index < places.length; index++) sum += weights[index]! * nearnessAt(places[index]!)
  return sum
}

// The oldest is forgotten first, so that visitors of a large knowledge base cannot grow it.
function recall(knowledge: Knowledge, { remembered }: Classifier, entry: number): EntryModel {
  const known = remembered.get(entry)
  if (known) return known
  const model = learn(knowledge, entry)
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value!)
  remembered.set(entry, model)
  return model
}

function learn(knowledge: Knowledge, entry: number): EntryModel {
  const [from, to] = [knowledge.firstOf[entry]!, knowledge.firstOf[entry + 1]!]
  const own = spreadOver(from, to, mostOwn)
  const phrasings = Int32Array.from([...own, ...findRivals(knowledge, entry)]).sort()
  const places = phrasings.map((phrasing) => knowledge.placeOf[phrasing]!)
  const isOwn = (row: number) => knowledge.entryOf[phrasings[row]!] === entry
  const { bias, weights } = trainModel(measureNearness(knowledge, places), phrasings.length, isOwn)
  const meaning = new Float32Array(meaningDimensions)
  for (const [row, place] of places.entries()) {
    const of = meaningAtPlace(knowledge.segments, place)
    for (let index = 0; index < meaning.length; index++) meaning[index]! += weights[row]! * of[index]!
  }
  return { bias, places, weights, meaning }
}
