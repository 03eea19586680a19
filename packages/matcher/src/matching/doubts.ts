import type { AnalysedWords } from '../analysis/analyse-text.ts'
import { findContrary } from './find-denied.ts'
import { judgeRequest } from './judge-request.ts'
import type { Reading, ReadText } from './read-text.ts'

/**
 * Why an entry is believed less than what speaks for it: the text denies what the entry is about, the text asks for nothing,
 * its sentence leaves its matter to another one, another sentence is near a negative example.
 */
export type Doubt = 'contrary' | 'unasked' | 'pointing' | 'guarded'

/** What an entry is still believed; no doubt leaves enough to say it. */
const shares: Readonly<Record<Doubt, number>> = { contrary: 0.5, unasked: 0.65, pointing: 0.6, guarded: 0.5 }

/** A text that is less likely to ask for something asks for nothing. */
export const hardlyAsks = 0.1

const pointers = new Set('it this that these those them one ones'.split(' '))
const vague = new Set(
  `supposed next way ways idea ideas solution solutions possible doable advise advice suggestion suggestions`.split(
    ' ',
  ),
)

/** What remains of a probability. */
export function shareAmid(doubts: readonly Doubt[]): number {
  return doubts.reduce((share, doubt) => share * shares[doubt], 1)
}

/** Whether a text denies what its nearest phrasing is about, or asks for nothing and the phrasing is not put that way itself. */
export function doubtReading({ denials }: Reading, { asks }: ReadText, phrasing: AnalysedWords): readonly Doubt[] {
  if (findContrary(denials, phrasing) !== null) return ['contrary']
  return asks < hardlyAsks && judgeRequest(phrasing.words) >= hardlyAsks ? ['unasked'] : []
}

/** Whether a sentence leaves its matter to another one: 'what do i do next', 'how do i delete it'. */
export function pointsElsewhere({ words, isFunctionWord }: AnalysedWords): boolean {
  const telling = words.filter((word, place) => !isFunctionWord[place] && !vague.has(word))
  return telling.length === 0 || (telling.length === 1 && words.some((word) => pointers.has(word)))
}
