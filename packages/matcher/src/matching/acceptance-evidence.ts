import type { AnalysedText, AnalysedWords } from '../analysis/analyse-text.ts'
import { meaningAtPlace } from '../index/segment.ts'
import { hasStem } from '../knowledge/analysed-entry.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { dotRow, encodeMeaning } from '../meaning/encode-meaning.ts'
import { remember } from '../meaning/remember.ts'
import { compareTopics, findTopics } from '../meaning/topics.ts'
import { coverByAnswer, keepShared, sumShare, weighPhrasing, type WeighedText } from './align-words.ts'
import { readAnswer } from './read-answer.ts'
import type { EntryEvidence, Ranking } from './rank-entries.ts'
import { grownShare, surest } from './ranking-model.ts'

/** What the acceptance reads, in order; similarities and shares from 0 to 1. */
export const acceptanceFeatures = [
  'words',
  'characters',
  'meaning',
  'textCovered',
  'phrasingCovered',
  'logOdds',
  'rank',
  /** How far the best is ahead of the next, or of the nearest negative example where that is nearer. */
  'rankMargin',
  /** Share of the best in the ten nearest, by the ranking's own odds. */
  'rankShare',
  'logOddsMargin',
  'meaningMargin',
  'wordsMargin',
  /** Share of the text's words, by weight, that no phrasing of any entry has. */
  'unknownShare',
  /** Share of the text's words, by weight, that some phrasing of the best entry has; what its answer has is added. */
  'entryCovered',
  /** How much the text and the nearest phrasing are about the same. */
  'topics',
  /** Logarithm of the phrasings for each entry, 0 for one and 1 for ten: the more there are, the nearer a wrong one is. */
  'phrasings',
  /** How much of the text is of each of `levels`, and how much of the phrasing. */
  'textSame',
  'textSynonymous',
  'textKindred',
  'textRelated',
  'textLoose',
  'textForeign',
  'textAskedAlike',
  'textAskedOtherwise',
  'phrasingSame',
  'phrasingSynonymous',
  'phrasingKindred',
  'phrasingRelated',
  'phrasingLoose',
  'phrasingForeign',
  'phrasingAskedAlike',
  'phrasingAskedOtherwise',
  /** The cosine of the meanings where the words of the text are left out that have no kindred one, and what that adds to it. */
  'textShared',
  'textSharedGain',
  /** The same where those of the phrasing are left out. */
  'phrasingShared',
  'phrasingSharedGain',
] as const

/** A word that only the answer has, or one kindred to it, counts half: an answer says many words that nobody asks for. */
const answerWeight = 0.5

/** Gathers what is known about the best entry of a ranking that is not empty. */
export function gatherAcceptance(knowledge: Knowledge, text: AnalysedText, ranking: Ranking): Float32Array {
  const [best, ...others] = ranking.best
  const rivals = ranking.negative ? [...others, ranking.negative] : others
  const highest = highestOf(rivals)
  const own = knowledge.analysed[best!.entry]!
  const nearest = knowledge.phrasings[best!.phrasing]!.analysis
  const { weights } = ranking.weighed
  const inAnswer = answerWeight * coverByAnswer(text, weights, nearest, readAnswer(own))
  const odds = rivals.reduce((sum, { rank }) => sum + Math.exp(rank - best!.rank), 1)
  const hasClassifier = knowledge.classifier ? 1 : 0
  return Float32Array.of(
    best!.words,
    best!.characters,
    best!.meaning,
    best!.textCovered + inAnswer,
    best!.phrasingCovered,
    best!.logOdds,
    best!.rank,
    best!.rank - highest.rank,
    1 / odds,
    hasClassifier ? best!.logOdds - Math.max(-surest, ...others.map((other) => other.logOdds)) : 0,
    best!.meaning - highest.meaning,
    best!.words - highest.words,
    sumShare(weights, (position) => (knowledge.words.table.find(text.stemKeys[position]!) < 0 ? 1 : 0)),
    sumShare(weights, (position) => (hasStem(own, text.stemKeys[position]!) ? 1 : 0)) + inAnswer,
    compareTopics(findTopics(text.meaning), topicsOf(nearest)),
    grownShare(knowledge),
    ...best!.textLevels,
    ...best!.phrasingLevels,
    ...compareShared(knowledge, text, ranking.weighed, best!.phrasing),
  )
}

/** What the two meanings have in common once that is left out which only one of them says. */
function compareShared(knowledge: Knowledge, text: AnalysedText, weighed: WeighedText, phrasing: number): number[] {
  const { segments, placeOf, phrasings, words } = knowledge
  const shared = keepShared(weighed, weighPhrasing(words, phrasings[phrasing]!.analysis))
  const asked = meaningAtPlace(segments, placeOf[phrasing]!)
  const whole = dotRow(text.meaning, asked, 0)
  const ofText = dotRow(encodeMeaning(shared.text), asked, 0)
  const ofPhrasing = dotRow(encodeMeaning(shared.phrasing), text.meaning, 0)
  return [ofText, ofText - whole, ofPhrasing, ofPhrasing - whole]
}

function highestOf(rivals: readonly EntryEvidence[]): Pick<EntryEvidence, 'rank' | 'meaning' | 'words'> {
  const highest = { rank: 0, meaning: 0, words: 0 }
  for (const { rank, meaning, words } of rivals) {
    if (rank > highest.rank) highest.rank = rank
    if (meaning > highest.meaning) highest.meaning = meaning
    if (words > highest.words) highest.words = words
  }
  return highest
}

// A phrasing is the nearest one again and again; this many take 4 MB.
const topicsOf = remember(2_000, ({ words }: AnalysedWords) => findTopics(encodeMeaning(words)))
