import type { MatcherEntry } from '../../src/index.ts'
import { seededRandom, type Random } from '../protocol/seeded-random.ts'

const frames = [
  'how do I * the @',
  'where is the @ *',
  'can I * my @ with you',
  'what does it cost to * a @',
  'when can you * @',
]
const syllables =
  'ba be bo ca ce co da de do fa fe fi ga go ha he la le li lo ma me mi mo na ne no pa pe pi ra re ri'.split(' ')

/** Words of an answer: two or three sentences. */
const answerLength = 40

/** Entries of made-up words whose frequencies fall as those of a language do; one alternative each. */
export function makeEntries(count: number): MatcherEntry[] {
  const random = seededRandom(count)
  const words = Math.max(200, Math.round(count / 2))
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    question: makeQuestion(random, words),
    alternatives: [makeQuestion(random, words)],
    answer: Array.from({ length: answerLength }, (_, place) => makeWord(index + 7 * place)).join(' '),
  }))
}

/** Questions of some of the entries with a word changed. */
export function makeTexts(entries: readonly MatcherEntry[], count: number): string[] {
  const random = seededRandom(7)
  return Array.from({ length: count }, () => {
    const { question } = entries[Math.floor(random() * entries.length)]!
    const words = question.split(' ')
    words[Math.floor(random() * words.length)] = makeWord(Math.floor(random() * 500))
    return words.join(' ')
  })
}

function makeQuestion(random: Random, words: number): string {
  const word = () => makeWord(Math.floor(words ** random()))
  return `${frames[Math.floor(random() * frames.length)]!.replace('*', word()).replace('@', `${word()} ${word()}`)}?`
}

function makeWord(number: number): string {
  let left = number + syllables.length
  let word = ''
  while (left > 0) {
    word += syllables[left % syllables.length]!
    left = Math.floor(left / syllables.length)
  }
  return word
}
