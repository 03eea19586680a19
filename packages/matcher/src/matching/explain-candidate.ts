import type { AnalysedText } from '../analysis/analyse-text.ts'
import { wordKey } from '../analysis/word-features.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'

const mostWords = 6

/**
 * Says in words what speaks for an entry and what against: the words it shares with the text, those it lacks, and those
 * that no entry knows.
 */
export function explainCandidate(knowledge: Knowledge, text: AnalysedText, entry: number): string[] {
  const known = new Set(knowledge.analysed[entry]!.phrasings.flatMap((phrasing) => phrasing.analysis.stems))
  const answer = new Set(knowledge.analysed[entry]!.answerStems)
  const shared = wordsWhere(text, (stem) => known.has(stem))
  const elsewhere = wordsWhere(text, (stem) => !known.has(stem) && isKnown(knowledge, stem))
  const inAnswer = wordsWhere(text, (stem, isFunctionWord) => !isFunctionWord && !known.has(stem) && answer.has(stem))
  const unknown = wordsWhere(text, (stem) => !known.has(stem) && !isKnown(knowledge, stem))
  const reasons = [shared.length > 0 ? `shares ${quote(shared)}` : 'shares no whole word, only similar spelling']
  if (inAnswer.length > 0) reasons.push(`its answer mentions ${quote(inAnswer)}`)
  if (elsewhere.length > 0) reasons.push(`${quote(elsewhere)} only in other entries`)
  if (unknown.length > 0) reasons.push(`${quote(unknown)} in no entry`)
  return reasons
}

function isKnown(knowledge: Knowledge, stem: string): boolean {
  return knowledge.words.table.find(wordKey(stem)) >= 0
}

// Words that carry the meaning first; the others only where there are no better ones.
function wordsWhere(text: AnalysedText, holds: (stem: string, isFunctionWord: boolean) => boolean): string[] {
  const found = text.words.map((word, index) => ({ word, isFunctionWord: text.isFunctionWord[index]! }))
  const held = found.filter(({ isFunctionWord }, index) => holds(text.stems[index]!, isFunctionWord))
  const telling = held.filter(({ isFunctionWord }) => !isFunctionWord)
  return [...new Set((telling.length > 0 ? telling : held).map(({ word }) => word))]
}

function quote(words: readonly string[]): string {
  const quoted = words.slice(0, mostWords).map((word) => `'${word}'`)
  return words.length > mostWords ? `${quoted.join(', ')} and ${words.length - mostWords} more` : quoted.join(', ')
}
