import { hardlyAsks, type Doubt } from './doubts.ts'
import type { Reading, ReadText } from './read-text.ts'

/** Says in words how a text was read, where that is not as it was written. */
export function explainReading(
  { analysis, corrections, isSentence }: Reading,
  { asks, language }: Pick<ReadText, 'asks' | 'language'>,
  doubts: readonly Doubt[] = [],
): string[] {
  return [
    ...(isSentence ? [`goes by the sentence '${analysis.words.join(' ')}'`] : []),
    ...corrections.map(({ written, read }) => `reads '${written}' as '${read}'`),
    ...(asks < hardlyAsks ? ['seems to ask for nothing'] : []),
    ...(doubts.includes('pointing') ? ['leaves its matter to another sentence'] : []),
    ...(doubts.includes('guarded') ? ['another sentence is near a negative example'] : []),
    ...(doubts.includes('partial') ? ['another question of the text is about something else'] : []),
    ...(language !== null && language !== 'en'
      ? [`in another language (${language}), so only words in common count`]
      : []),
  ]
}
