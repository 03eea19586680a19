import { measureChannel, type ChannelName } from '../index/channel.ts'
import { finishSteps } from '../index/finish-steps.ts'
import type { PlacedSegment } from '../index/segment.ts'
import { StepMeter } from '../index/step-meter.ts'
import { createClassifier } from '../learning/classifier.ts'
import { measureCentre } from '../meaning/centre.ts'
import type { AnalysedEntry, AnalysedPhrasing } from './analysed-entry.ts'
import { arrangeEntries, arrangeNegatives } from './arrange-segments.ts'
import type { Knowledge } from './knowledge.ts'
import type { MatcherEntry } from './matcher-entry.ts'

/** What a knowledge base is compiled from. */
export interface KnowledgeInput {
  entries: readonly MatcherEntry[]
  /** Texts that must be handed off. */
  negatives?: readonly string[]
  /** An earlier state of the same knowledge base: what did not change is taken from it. */
  previous?: Knowledge
}

const phrasingsInStep = 20_000
/** A misspelt word is compared with all of them. */
const mostOwnWords = 5_000

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
  return finishSteps(compileKnowledgeInSteps(input))
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
  const { entries, previous } = input
  const arranged = yield* arrangeEntries(entries, previous?.arranged)
  const { analysed } = arranged
  const arrangedNegatives = yield* arrangeNegatives(
    input.negatives ?? [],
    analysed.reduce((sum, { phrasings }) => sum + phrasings.length, 0),
    entries.length,
    previous?.arrangedNegatives,
  )
  const { negatives } = arrangedNegatives
  const numbered = yield* numberPhrasings(analysed, negatives)
  const { phrasings } = numbered
  const segments = [...arranged.segments, arrangedNegatives]
  const rarityBase = entries.length + (negatives.length > 0 ? 1 : 0)
  const channel = (name: ChannelName) =>
    measureChannel(
      name,
      segments,
      rarityBase,
      phrasings.length,
      previous && { channel: previous[name], segments: previous.segments },
    )
  return {
    entryCount: entries.length,
    analysed,
    negatives,
    ...numbered,
    placeOf: yield* placePhrasings(segments, phrasings.length),
    negativeWords: new Set(negatives.flatMap(({ wordings }) => wordings)),
    exactNegatives: new Set(negatives.map((negative) => negative.normalised)),
    arranged,
    arrangedNegatives,
    segments,
    words: yield* channel('words'),
    characters: yield* channel('characters'),
    centre: yield* measureCentre(arranged.segments, arrangedNegatives),
    classifier: createClassifier(entries.length),
  }
}

function* numberPhrasings(analysed: readonly AnalysedEntry[], negatives: readonly AnalysedPhrasing[]) {
  const meter = new StepMeter(phrasingsInStep)
  const phrasings: AnalysedPhrasing[] = []
  const ownWords = new Set<string>()
  const firstOf = new Int32Array(analysed.length + 1)
  for (const [entry, { phrasings: own, rareWords }] of analysed.entries()) {
    if (ownWords.size < mostOwnWords) for (const word of rareWords) ownWords.add(word)
    firstOf[entry] = phrasings.length
    for (const phrasing of own) phrasings.push(phrasing)
    if (meter.isDue(own.length)) yield
  }
  firstOf[analysed.length] = phrasings.length
  for (const negative of negatives) phrasings.push(negative)
  const entryOf = new Int32Array(phrasings.length).fill(analysed.length)
  for (let entry = 0; entry < analysed.length; entry++) entryOf.fill(entry, firstOf[entry], firstOf[entry + 1])
  return { phrasings, entryOf, firstOf, ownWords: [...ownWords].slice(0, mostOwnWords) }
}

function* placePhrasings(segments: readonly PlacedSegment[], count: number) {
  const meter = new StepMeter(phrasingsInStep)
  const placeOf = new Int32Array(count)
  for (const { numbers, first } of segments) {
    for (let row = 0; row < numbers.length; row++) placeOf[numbers[row]!] = first + row
    if (meter.isDue(numbers.length)) yield
  }
  return placeOf
}
