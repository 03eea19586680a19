import type { AnalysedWords } from '../analysis/analyse-text.ts'
import { findContrary } from './find-denied.ts'
import { judgeRequest } from './judge-request.ts'
import type { Reading, ReadText } from './read-text.ts'

/**
 * Why an entry is believed less than what speaks for it: the text denies what the entry is about, the text asks for nothing,
 * its sentence leaves its matter to another one, another sentence is near a negative example, another question of the text is
 * about something else.
 */
export type Doubt = 'contrary' | 'unasked' | 'pointing' | 'guarded' | 'partial'

/** What an entry is still believed; no doubt leaves enough to say it. */
const shares: Readonly<Record<Doubt, number>> = {
  contrary: 0.5,
  unasked: 0.65,
  pointing: 0.6,
  guarded: 0.5,
  partial: 0.6,
}

/** A text that is less likely to ask for something asks for nothing. */
export const hardlyAsks = 0.1

const pointers = new Set('it this that these those them one ones'.split(' '))
const vague = new Set(
  `supposed next way ways idea ideas solution solutions possible doable advise advice suggestion suggestions`.split(
    ' ',
  ),
)

/** What people ask to be sure of one's ear: 'anyone online right now', 'does that make sense', 'got a minute'. */
const phatic = new Set(
  `anyone anybody someone somebody something online now right wrong make makes sense well still hear going mean think
  understand bot real person human minute moment second quick question ask asking talking listening see believe reading read place
  explain look check mind help out come get message`.split(/\s+/),
)

/** What remains of a probability. */
export function shareAmid(doubts: readonly Doubt[]): number {
  return doubts.reduce((share, doubt) => share * shares[doubt], 1)
}

/** What one of several questions is believed, taken for itself. */
export function aloneOf({ confidence, doubts }: { confidence: number; doubts: readonly Doubt[] }): number {
  return doubts.includes('partial') ? confidence / shares.partial : confidence
}

/** Whether a text denies what its nearest phrasing is about, or asks for nothing and the phrasing is not put that way itself. */
export function doubtReading({ denials }: Reading, { asks }: ReadText, phrasing: AnalysedWords): readonly Doubt[] {
  if (findContrary(denials, phrasing) !== null) return ['contrary']
  return asks < hardlyAsks && judgeRequest(phrasing.words) >= hardlyAsks ? ['unasked'] : []
}

/** Whether a sentence leaves its matter to another one: 'what do i do next', 'how do i delete it'. */
export function pointsElsewhere(sentence: AnalysedWords): boolean {
  const telling = tellingOf(sentence)
  return telling.length === 0 || (telling.length === 1 && sentence.words.some((word) => pointers.has(word)))
}

/** Whether a question has a matter: it neither leaves it to another sentence nor merely asks for an ear. */
export function hasMatter(question: AnalysedWords): boolean {
  return !pointsElsewhere(question) && tellingOf(question).some((word) => !phatic.has(word))
}

function tellingOf({ words, isFunctionWord }: AnalysedWords): string[] {
  return words.filter((word, place) => !isFunctionWord[place] && !vague.has(word))
}
