import type { ChannelRows, UnitVector } from '../index/channel.ts'

/**
 * A linear model for each entry, trained on the phrasings of all of them: it learns which words tell the entries of this
 * one knowledge base apart, which no similarity can know.
 */
export interface Classifier {
  /** Weight of each feature for each entry, feature by feature: words, character runs, then numbers of the meaning. */
  weights: Float32Array
  biases: Float32Array
  entryCount: number
  /** Where the features of each kind start. */
  offsets: readonly [words: number, characters: number, meaning: number]
}

/** A text in all three spaces. */
export interface ClassifiedText {
  words: UnitVector
  characters: UnitVector
  meaning: UnitVector
}

/** What the classifier is trained on. */
export interface ClassifierInput {
  words: ChannelRows
  characters: ChannelRows
  wordCount: number
  characterCount: number
  /** Meaning of each phrasing. */
  meanings: readonly Float32Array[]
  /** Entry of each phrasing; `entryCount` for a negative example, which belongs to none. */
  entryOf: Int32Array
  entryCount: number
}

const mostEpochs = 8
const fewestEpochs = 4
const firstRate = 1.5
// Multiplications of an epoch's forward pass, all epochs together: about half a second.
const mostWork = 400_000_000
/** Below this a step teaches nothing that one would see; most entries are that sure of most phrasings. */
const leastStep = 0.004
const workPerStep = 1_000_000

/**
 * Trains one logistic regression for each entry against all others by stochastic gradient descent, in a fixed order.
 * Null where a knowledge base is too large for it or has nothing to tell apart.
 */
export function* trainClassifier(input: ClassifierInput): Generator<void, Classifier | null> {
  const { words, characters, wordCount, characterCount, meanings, entryOf, entryCount } = input
  const dimensions = meanings[0]?.length ?? 0
  const featuresInAll = words.features.length + characters.features.length + meanings.length * dimensions
  const epochs = Math.min(mostEpochs, Math.floor(mostWork / (featuresInAll * entryCount)))
  if (entryCount < 2 || epochs < fewestEpochs) return null
  const classifier: Classifier = {
    weights: new Float32Array((wordCount + characterCount + dimensions) * entryCount),
    biases: new Float32Array(entryCount).fill(-2),
    entryCount,
    offsets: [0, wordCount, wordCount + characterCount],
  }
  const order = spreadOrder(entryOf.length)
  let workSinceYield = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = firstRate / (1 + epoch / 2)
    for (const row of order) {
      const text = {
        words: rowOf(words, row),
        characters: rowOf(characters, row),
        meaning: denseVector(meanings[row]!),
      }
      learnOne(classifier, text, entryOf[row]!, rate)
      workSinceYield += (text.words.features.length + text.characters.features.length + dimensions) * entryCount
      if (workSinceYield < workPerStep) continue
      workSinceYield = 0
      yield
    }
  }
  return classifier
}

/** Log-odds of each entry for a text. */
export function sumScores(classifier: Classifier, text: ClassifiedText): Float32Array {
  const sums = classifier.biases.slice()
  const [words, characters, meaning] = classifier.offsets
  accumulate(classifier, text.words, words, sums)
  accumulate(classifier, text.characters, characters, sums)
  accumulate(classifier, text.meaning, meaning, sums)
  return sums
}

let everyFeature = new Int32Array(0)

/** A dense vector in the form of a sparse one. */
export function denseVector(vector: Float32Array): UnitVector {
  if (everyFeature.length !== vector.length) everyFeature = Int32Array.from(vector.keys())
  return { features: everyFeature, weights: vector }
}

function learnOne(classifier: Classifier, text: ClassifiedText, own: number, rate: number): void {
  const steps = sumScores(classifier, text)
  const taught = new Int32Array(steps.length)
  let count = 0
  for (let entry = 0; entry < steps.length; entry++) {
    const step = rate * ((own === entry ? 1 : 0) - 1 / (1 + Math.exp(-steps[entry]!)))
    steps[entry] = step
    if (Math.abs(step) < leastStep) continue
    taught[count++] = entry
    classifier.biases[entry]! += 0.1 * step
  }
  const entries = taught.subarray(0, count)
  const [words, characters, meaning] = classifier.offsets
  addScaled(classifier, text.words, words, steps, entries)
  addScaled(classifier, text.characters, characters, steps, entries)
  addScaled(classifier, text.meaning, meaning, steps, entries)
}

function accumulate({ weights, entryCount }: Classifier, vector: UnitVector, offset: number, sums: Float32Array): void {
  for (let index = 0; index < vector.features.length; index++) {
    const base = (offset + vector.features[index]!) * entryCount
    const value = vector.weights[index]!
    for (let entry = 0; entry < entryCount; entry++) sums[entry]! += value * weights[base + entry]!
  }
}

function addScaled(
  { weights, entryCount }: Classifier,
  vector: UnitVector,
  offset: number,
  steps: Float32Array,
  entries: Int32Array,
): void {
  for (let index = 0; index < vector.features.length; index++) {
    const base = (offset + vector.features[index]!) * entryCount
    const value = vector.weights[index]!
    for (let place = 0; place < entries.length; place++) {
      const entry = entries[place]!
      weights[base + entry]! += value * steps[entry]!
    }
  }
}

function rowOf(rows: ChannelRows, row: number): UnitVector {
  const [start, end] = [rows.starts[row]!, rows.starts[row + 1]!]
  return { features: rows.features.subarray(start, end), weights: rows.weights.subarray(start, end) }
}

// Every row once, neighbours far apart: phrasings of one entry stand side by side, and learning them in a row would let
// the last entries outweigh the first.
function spreadOrder(count: number): Int32Array {
  let stride = Math.max(1, Math.floor(count * 0.618))
  while (greatestDivisor(stride, count) !== 1) stride++
  return Int32Array.from({ length: count }, (_, index) => (index * stride) % count)
}

function greatestDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestDivisor(right, left % right)
}
