import type { AnalysedText } from '../analysis/analyse-text.ts'
import type { Correction } from './read-text.ts'

/** Says in words how a text was read, where that is not as it was written. */
export function explainReading(
  corrections: readonly Correction[],
  { words }: Pick<AnalysedText, 'words'>,
  isSentence: boolean,
): string[] {
  const corrected = corrections
    .filter(({ read }) => words.includes(read))
    .map(({ written, read }) => `reads '${written}' as '${read}'`)
  return [...(isSentence ? [`goes by the sentence '${words.join(' ')}'`] : []), ...corrected]
}
