import type { AnalysedText } from '../analysis/analyse-text.ts'
import { hasStem } from '../knowledge/analysed-entry.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { findNeighbour, kindred, tellingWords } from './align-words.ts'
import { readAnswer } from './read-answer.ts'
import { findContrary, type Denial } from './find-denied.ts'
import type { EntryEvidence } from './rank-entries.ts'

const mostWords = 6

/**
 * Says in words what speaks for an entry and what against: the words it shares with the text, those that mean nearly the
 * same, those that only its answer or only other entries have, and those that no entry knows.
 */
export function explainCandidate(
  knowledge: Knowledge,
  text: AnalysedText,
  evidence: EntryEvidence,
  denials: readonly Denial[],
): string[] {
  const own = knowledge.analysed[evidence.entry]!
  const phrasing = knowledge.phrasings[evidence.phrasing]!.analysis
  const asked = tellingWords(phrasing)
  const denied = findContrary(denials, phrasing)
  const answer = readAnswer(own)
  const shared: number[] = []
  const neighbours: string[] = []
  const inAnswer: number[] = []
  const elsewhere: number[] = []
  const unknown: number[] = []
  for (const [position, key] of text.stemKeys.entries()) {
    if (hasStem(own, key)) {
      shared.push(position)
      continue
    }
    const isTelling = !text.isFunctionWord[position]
    const isNamed = isTelling && answer.keys.includes(key)
    const near = isTelling ? sayNear(position, asked) : null
    const nearInAnswer = isTelling && near === null && !isNamed ? sayNear(position, answer.telling) : null
    if (near !== null) neighbours.push(near)
    else if (isNamed) inAnswer.push(position)
    else if (nearInAnswer !== null) neighbours.push(`${nearInAnswer} in its answer`)
    else if (knowledge.words.table.find(key) >= 0) elsewhere.push(position)
    else unknown.push(position)
  }
  return [
    ...(denied === null ? [] : [`does not want '${denied}'`]),
    shared.length > 0 ? `shares ${quote(text, shared)}` : 'shares no whole word',
    ...[...new Set(neighbours)].slice(0, mostWords),
    ...(inAnswer.length > 0 ? [`its answer mentions ${quote(text, inAnswer)}`] : []),
    ...(elsewhere.length > 0 ? [`${quote(text, elsewhere)} only in other entries`] : []),
    ...(unknown.length > 0 ? [`${quote(text, unknown)} in no entry`] : []),
  ]

  function sayNear(position: number, others: readonly string[]): string | null {
    const word = text.words[position]!
    const near = findNeighbour(word, others)
    return near.cosine < kindred ? null : `'${word}' is near '${near.word}'`
  }
}

// Words that carry the meaning; the others only where there are no better ones.
function quote(text: AnalysedText, positions: readonly number[]): string {
  const telling = positions.filter((position) => !text.isFunctionWord[position])
  const words = [...new Set((telling.length > 0 ? telling : positions).map((position) => text.words[position]!))]
  const quoted = words.slice(0, mostWords).map((word) => `'${word}'`)
  return words.length > mostWords ? `${quoted.join(', ')} and ${words.length - mostWords} more` : quoted.join(', ')
}
