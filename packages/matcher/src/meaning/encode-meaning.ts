import { hashText } from '../text/hash-text.ts'
import { numberAll, numberOf } from './known-words.ts'
import { addRow, readScale, scaleLength } from './packed-rows.ts'
import { remember } from './remember.ts'
import { dimensions, phraseRows, phrases, runRows, unknownWeight, wordRows, wordWeights } from './vectors.js'

const runSeed = 7
const buckets = runRows.length / (scaleLength + dimensions)
const shortestRun = 3
const longestRun = 6
const mostRuns = 14
const mostWords = 40
const fewestTelling = 3
const mostRemembered = 10_000

let phraseNumbers: Map<string, number> | undefined

/** Length of every meaning vector. */
export const meaningDimensions = dimensions

/** So many of the first numbers, which vary most, rank roughly as all do. */
export const roughNumbers = 32

/**
 * Where a text stands among all texts: texts that mean the same point the same way. The sum of the vectors of its words,
 * of the character runs in them and of the pairs of neighbours that are known; of length 1, all zeros for a text without
 * words. Trained by `training/`; English.
 *
 * @param sum gets the vector, and is what is returned
 * @example
 * dot(encodeMeaning(['shop', 'for', 'shoes']), encodeMeaning(['buy', 'boots'])) > dot(encodeMeaning(['shop', 'for', 'shoes']), encodeMeaning(['late', 'train']))
 */
export function encodeMeaning(words: readonly string[], sum = new Float32Array(dimensions)): Float32Array {
  sum.fill(0)
  const read = words.slice(0, mostWords)
  for (const word of read) {
    const vector = vectorOf(word)
    for (let index = 0; index < dimensions; index++) sum[index]! += vector[index]!
  }
  phraseNumbers ??= numberAll(phrases.split('|'))
  for (let position = 1; position < read.length; position++) {
    const number = phraseNumbers.get(`${read[position - 1]!} ${read[position]!}`)
    if (number !== undefined) addRow(phraseRows, number, 1, sum)
  }
  return toLengthOne(sum)
}

/** Divides a vector by its length, in place; one of zeros stays. */
function toLengthOne(vector: Float32Array): Float32Array {
  let square = 0
  for (const value of vector) square += value * value
  const length = Math.sqrt(square) || 1
  for (let index = 0; index < vector.length; index++) vector[index]! /= length
  return vector
}

/**
 * The cosine of two meaning vectors, the second a row of a matrix.
 *
 * @param width of the matrix, a multiple of four: of the vector so many numbers are looked at
 */
export function dotRow(vector: Float32Array, matrix: Float32Array, row: number, width = dimensions): number {
  // Four sums at once: a processor adds them side by side, one after the other it would wait.
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let place = row * width
  for (let index = 0; index < width; index += 4, place += 4) {
    first += vector[index]! * matrix[place]!
    second += vector[index + 1]! * matrix[place + 1]!
    third += vector[index + 2]! * matrix[place + 2]!
    fourth += vector[index + 3]! * matrix[place + 3]!
  }
  return first + second + third + fourth
}

/**
 * Whether the vectors can say much about words: one or two unknown ones may be misspelt or names, of more at least half
 * must be in the vocabulary.
 */
export function knowsEnough(words: readonly string[]): boolean {
  const read = words.slice(0, mostWords)
  if (read.length < fewestTelling) return true
  const known = read.filter((word) => numberOf(word) !== undefined)
  return known.length * 2 >= read.length
}

// Words come again and again.
const vectorOf = remember(mostRemembered, composeVector)

/** The vector of one word, of length 1; all zeros when it has none. Do not change it: it is kept. */
export const wordDirection = remember(mostRemembered, (word: string) => toLengthOne(vectorOf(word).slice()))

function composeVector(word: string): Float32Array {
  const vector = new Float32Array(dimensions)
  const number = numberOf(word)
  const weight = number === undefined ? unknownWeight : readScale(wordWeights, number * scaleLength)
  if (number !== undefined) addRow(wordRows, number, weight, vector)
  const runs = runsOf(word)
  for (const run of runs) addRow(runRows, run, weight / runs.length, vector)
  return vector
}

function runsOf(word: string): number[] {
  const marked = `^${word}$`
  const runs: number[] = []
  for (let start = 0; start + shortestRun <= marked.length; start++) {
    const furthest = Math.min(longestRun, marked.length - start)
    for (let length = shortestRun; length <= furthest; length++) {
      runs.push(hashText(marked, runSeed, start, start + length) % buckets)
      if (runs.length === mostRuns) return runs
    }
  }
  return runs
}
