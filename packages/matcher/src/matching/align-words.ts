import type { AnalysedWords } from '../analysis/analyse-text.ts'
import { functionWordWeight } from '../analysis/word-features.ts'
import type { Channel } from '../index/channel.ts'
import { dotRow, meaningDimensions, wordDirection } from '../meaning/encode-meaning.ts'
import { remember } from '../meaning/remember.ts'
import type { AnsweringWords } from './read-answer.ts'

const mostWords = 24
/** Cosine from which two words are near in meaning: looser ones share a topic and no meaning. */
export const kindred = 0.55

/** The weight of each word of a text in a knowledge base: rare words weigh more, function words little. */
export function weighWords(channel: Channel, text: AnalysedWords): Float32Array {
  const weights = new Float32Array(Math.min(mostWords, text.stemKeys.length))
  for (let position = 0; position < weights.length; position++) {
    const feature = channel.table.find(text.stemKeys[position]!)
    const rarity = feature < 0 ? channel.unseenRarity : channel.rarity[feature]!
    weights[position] = rarity * (text.isFunctionWord[position] ? functionWordWeight : 1)
  }
  return weights
}

/** A text whose words are weighed, ready to be aligned. */
export interface WeighedText {
  text: AnalysedWords
  /** Of `weighWords`. */
  weights: Float32Array
  directions: Directions
}

/** Where the words of a text point that say what it is about. */
interface Directions {
  /** The row of each word in the matrix; -1 for a function word. */
  rows: Int32Array
  matrix: Float32Array
}

/** Weighs a visitor's text. */
export function weighText(channel: Channel, text: AnalysedWords): WeighedText {
  return { text, weights: weighWords(channel, text), directions: findDirections(text) }
}

/** Weighs a stored phrasing, of which the costly half is remembered: it comes near to one question after the other. */
export function weighPhrasing(channel: Channel, phrasing: AnalysedWords): WeighedText {
  return { text: phrasing, weights: weighWords(channel, phrasing), directions: directionsOf(phrasing) }
}

/** Some ten megabytes. */
const mostRemembered = 4_000
const directionsOf = remember(mostRemembered, findDirections)

function findDirections(text: AnalysedWords): Directions {
  let count = 0
  const words = text.words.slice(0, mostWords)
  const rows = Int32Array.from(words, (_, position) => (text.isFunctionWord[position] ? -1 : count++))
  const matrix = new Float32Array(count * meaningDimensions)
  for (const [position, row] of rows.entries()) {
    if (row >= 0) matrix.set(wordDirection(words[position]!), row * meaningDimensions)
  }
  return { rows, matrix }
}

/**
 * What becomes of the words of a text in another one, as shares of their weight: for those that say what it is about how near
 * the nearest word there is, for the others whether they are there.
 */
export const levels = [
  'same',
  'synonymous',
  'kindred',
  'related',
  'loose',
  'foreign',
  'askedAlike',
  'askedOtherwise',
] as const
/** Cosines from which on a word is of each of the first levels. */
const lowest = [0.999, 0.75, kindred, 0.4, 0.25] as const
const askedAlike = levels.indexOf('askedAlike')
const askedOtherwise = levels.indexOf('askedOtherwise')

/** How much of each of two texts the other has, and how much of the rest the answer names; 0 to 1. */
export interface Alignment {
  textCovered: number
  phrasingCovered: number
  answerNames: number
  /** The share of each of `levels` in the text. */
  textLevels: readonly number[]
  /** The same of the phrasing. */
  phrasingLevels: readonly number[]
}

// The nearest word of the other text for each word, as a cosine; written anew for every pair of texts.
const nearText = new Float64Array(mostWords)
const nearPhrasing = new Float64Array(mostWords)

/**
 * How much of one text finds a word in the other that is the same or means nearly the same, each word by its weight. How a
 * question is asked is the same or is not; only what it is about has neighbours. Both ways at once: what two words have to
 * do with each other costs most and is the same either way.
 *
 * @param answerKeys of the stems of the answer to the phrasing
 */
export function alignWords(text: WeighedText, phrasing: WeighedText, answerKeys: Int32Array): Alignment {
  findNearest(text, phrasing)
  const { text: read, weights } = text
  return {
    textCovered: sumShare(weights, (position) => nearText[position]!),
    phrasingCovered: sumShare(phrasing.weights, (position) => nearPhrasing[position]!),
    answerNames: sumShare(weights, (position) =>
      !read.isFunctionWord[position] && answerKeys.includes(read.stemKeys[position]!) ? 1 - nearText[position]! : 0,
    ),
    textLevels: shareOut(text, nearText),
    phrasingLevels: shareOut(phrasing, nearPhrasing),
  }
}

/** The words of each of two texts that the other has, or a kindred word of, and the words that say how it is asked. */
export function keepShared(text: WeighedText, phrasing: WeighedText): { text: string[]; phrasing: string[] } {
  findNearest(text, phrasing)
  return { text: wordsNear(text.text, nearText), phrasing: wordsNear(phrasing.text, nearPhrasing) }
}

function wordsNear({ words, isFunctionWord }: AnalysedWords, near: Float64Array): string[] {
  return words.filter((_, position) => position >= mostWords || isFunctionWord[position] || near[position]! >= kindred)
}

function findNearest(
  { text, directions: { rows: textRows, matrix: textMatrix } }: WeighedText,
  { text: phrasing, directions: { rows: phrasingRows, matrix: phrasingMatrix } }: WeighedText,
): void {
  findSame(text, phrasing, nearText)
  findSame(phrasing, text, nearPhrasing)
  for (let position = 0; position < textRows.length; position++) {
    const row = textRows[position]!
    if (row < 0) continue
    const direction = textMatrix.subarray(row * meaningDimensions, (row + 1) * meaningDimensions)
    for (let other = 0; other < phrasingRows.length; other++) {
      if (phrasingRows[other]! < 0 || (nearText[position] === 1 && nearPhrasing[other] === 1)) continue
      const near = dotRow(direction, phrasingMatrix, phrasingRows[other]!)
      if (near > nearText[position]!) nearText[position] = near
      if (near > nearPhrasing[other]!) nearPhrasing[other] = near
    }
  }
}

function shareOut({ text: { isFunctionWord }, weights }: WeighedText, near: Float64Array): number[] {
  const shares = levels.map(() => 0)
  let all = 0
  for (let position = 0; position < weights.length; position++) {
    const weight = weights[position]!
    all += weight
    shares[levelOf(isFunctionWord[position]!, near[position]!)]! += weight
  }
  if (all > 0) for (let level = 0; level < shares.length; level++) shares[level]! /= all
  return shares
}

function levelOf(isFunctionWord: boolean, near: number): number {
  if (isFunctionWord) return near === 1 ? askedAlike : askedOtherwise
  let level = 0
  while (level < lowest.length && near < lowest[level]!) level++
  return level
}

/**
 * How much of a text its nearest phrasing lacks and the answer has, 0 to 1: a word that the answer names, or one that means
 * nearly the same as one of the answer's and is further from all of the phrasing's.
 *
 * @param textWeights of `weighWords`
 */
export function coverByAnswer(
  text: AnalysedWords,
  textWeights: Float32Array,
  phrasing: AnalysedWords,
  answer: AnsweringWords,
): number {
  const asked = tellingWords(phrasing)
  return sumShare(textWeights, (position) => {
    if (text.isFunctionWord[position] || phrasing.stemKeys.includes(text.stemKeys[position]!)) return 0
    const word = text.words[position]!
    const inAnswer = answer.keys.includes(text.stemKeys[position]!) ? 1 : findNeighbour(word, answer.telling).cosine
    return inAnswer < kindred ? 0 : Math.max(0, inAnswer - findNeighbour(word, asked).cosine)
  })
}

/** The words of a text that say what it is about: only they have neighbours. */
export function tellingWords({ words, isFunctionWord }: AnalysedWords): string[] {
  return words.filter((_, position) => !isFunctionWord[position])
}

/** The nearest of some words to a word, and how near it is: a cosine, 0 and no word where none has anything to do with it. */
export function findNeighbour(word: string, others: readonly string[]): { word: string; cosine: number } {
  const direction = wordDirection(word)
  let nearest = { word: '', cosine: 0 }
  for (const other of others) {
    const cosine = dotRow(direction, wordDirection(other), 0)
    if (cosine > nearest.cosine) nearest = { word: other, cosine }
  }
  return nearest
}

function findSame(from: AnalysedWords, to: AnalysedWords, near: Float64Array): void {
  const count = Math.min(mostWords, from.stemKeys.length)
  for (let position = 0; position < count; position++)
    near[position] = to.stemKeys.includes(from.stemKeys[position]!) ? 1 : 0
}

/**
 * How much of a text is there, 0 to 1.
 *
 * @param weights of its words
 * @param shareOf how much of the word at a position, 0 to 1
 */
export function sumShare(weights: Float32Array, shareOf: (position: number) => number): number {
  let all = 0
  let found = 0
  for (let position = 0; position < weights.length; position++) {
    all += weights[position]!
    found += weights[position]! * shareOf(position)
  }
  return all === 0 ? 0 : found / all
}
