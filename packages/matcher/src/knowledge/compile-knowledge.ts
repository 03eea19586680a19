import { buildChannel } from '../index/channel.ts'
import { meaningDimensions } from '../meaning/encode-meaning.ts'
import { trainClassifier } from '../learning/classifier.ts'
import {
  analyseEntry,
  analysePhrasing,
  isSameEntry,
  type AnalysedEntry,
  type AnalysedPhrasing,
} from './analysed-entry.ts'
import type { Knowledge } from './knowledge.ts'
import type { MatcherEntry } from './matcher-entry.ts'

/** What a knowledge base is compiled from. */
export interface KnowledgeInput {
  entries: readonly MatcherEntry[]
  /** Texts that must be handed off. */
  negatives?: readonly string[]
  /** An earlier state of the same knowledge base: entries that did not change are not read again. */
  previous?: Knowledge
}

const phrasingsPerStep = 100

/**
 * Compiles a knowledge base in one go. The result depends on the entries and negatives alone: with `previous` it is the
 * same, only sooner.
 *
 * @throws {RangeError} when two entries have the same id
 * @example
 * const knowledge = compileKnowledge({ entries: [{ id: 'hours', question: 'What are your hours?', alternatives: [], answer: '9 to 5' }] })
 * matchText(knowledge, 'your hours?').candidates[0]?.entryId // 'hours'
 */
export function compileKnowledge(input: KnowledgeInput): Knowledge {
  const steps = compileKnowledgeInSteps(input)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * The same in steps of a few milliseconds each, for a caller that must not hold the event loop.
 *
 * @throws {RangeError} when two entries have the same id
 * @example
 * const steps = compileKnowledgeInSteps({ entries })
 * let step = steps.next()
 * while (!step.done) {
 *   await setImmediate()
 *   step = steps.next()
 * }
 * const knowledge = step.value
 */
export function* compileKnowledgeInSteps(input: KnowledgeInput): Generator<void, Knowledge> {
  const { entries, negatives: negativeTexts = [], previous } = input
  const analysed: AnalysedEntry[] = []
  const analysedById = new Map<string, AnalysedEntry>()
  let readInStep = 0
  for (const entry of entries) {
    if (analysedById.has(entry.id)) throw new RangeError(`Two entries have the id ${entry.id}.`)
    const known = previous?.analysedById.get(entry.id)
    const isKnown = known !== undefined && isSameEntry(known.entry, entry)
    const result = isKnown ? known : analyseEntry(entry)
    analysed.push(result)
    analysedById.set(entry.id, result)
    readInStep += isKnown ? 0.02 : result.phrasings.length
    if (readInStep < phrasingsPerStep) continue
    readInStep = 0
    yield
  }
  const knownNegatives = new Map(previous?.negatives.map((negative) => [negative.text, negative]))
  const negatives = negativeTexts.map((text) => knownNegatives.get(text) ?? analysePhrasing(text))
  yield

  const phrasings = [...analysed.flatMap((entry) => entry.phrasings), ...negatives]
  const entryOf = new Int32Array(phrasings.length).fill(entries.length)
  let next = 0
  for (const [number, { phrasings: own }] of analysed.entries()) entryOf.fill(number, next, (next += own.length))

  const rarityBase = entries.length + (negatives.length > 0 ? 1 : 0)
  const words = yield* buildChannel(featuresOf(phrasings, 'wordFeatures'), entryOf, rarityBase)
  const characters = yield* buildChannel(featuresOf(phrasings, 'characterFeatures'), entryOf, rarityBase)
  yield
  const meanings = stackMeanings(phrasings)
  const classifier = yield* trainClassifier({
    words: words.rows,
    characters: characters.rows,
    wordCount: words.channel.table.size,
    characterCount: characters.channel.table.size,
    meanings: phrasings.map((phrasing) => phrasing.analysis.meaning),
    entryOf,
    entryCount: entries.length,
  })
  yield
  return {
    entryCount: entries.length,
    analysed,
    analysedById,
    negatives,
    phrasings,
    entryOf,
    exact: findExact(phrasings, entryOf, entries.length),
    exactNegatives: new Set(negatives.map((negative) => negative.normalised)),
    words: words.channel,
    characters: characters.channel,
    meanings,
    classifier,
  }
}

function featuresOf(phrasings: readonly AnalysedPhrasing[], kind: 'wordFeatures' | 'characterFeatures') {
  return phrasings.map((phrasing) => phrasing.analysis[kind])
}

function stackMeanings(phrasings: readonly AnalysedPhrasing[]): Float32Array {
  const matrix = new Float32Array(phrasings.length * meaningDimensions)
  for (const [row, { analysis }] of phrasings.entries()) matrix.set(analysis.meaning, row * meaningDimensions)
  return matrix
}

function findExact(phrasings: readonly AnalysedPhrasing[], entryOf: Int32Array, entryCount: number) {
  const exact = new Map<string, number[]>()
  for (const [index, { normalised }] of phrasings.entries()) {
    const entry = entryOf[index]!
    if (entry === entryCount) break
    const known = exact.get(normalised)
    if (!known) exact.set(normalised, [entry])
    else if (known.at(-1) !== entry) known.push(entry)
  }
  return exact
}
