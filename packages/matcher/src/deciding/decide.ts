import { aloneOf, shareAmid, type Doubt } from '../matching/doubts.ts'
import type { Match, MatchCandidate } from '../matching/match.ts'

/** When to answer. */
export interface DecisionSettings {
  /** Least confidence, 0 to 1, with which an entry is said. */
  leastConfidence: number
}

/**
 * The settings of the product. Saying something wrong costs about twice what handing off costs, which puts the
 * threshold near two thirds; on collections left out of all fitting the utility is flat from 0.65 to 0.7.
 */
export const defaultDecisionSettings: DecisionSettings = { leastConfidence: 0.68 }

/** Two entries are about equally near where the second has so much of the confidence of the first. */
const aboutEqual = 0.5

/** What a hand-off is for, where a doubt alone stands against an answer. */
const doubted: Readonly<Record<Doubt, string>> = {
  contrary: 'The text does not want what the nearest entry is about, so a human should read it.',
  unasked: 'The text seems to ask for nothing; an alternative that is put like it would be answered.',
  pointing:
    'The sentence that asks leaves its matter to another one; an alternative like the whole text would be needed.',
  guarded: 'Another sentence of the text is near a negative example, and those go to a human.',
  partial: 'The text asks a second question, which the nearest entry does not answer.',
}

/** Why nothing was said. */
export type HandOffCause = 'no_knowledge' | 'no_match' | 'ambiguous' | 'negative_example'

/** What to do about a text. */
export type Decision =
  | { outcome: 'answered'; entryId: string; confidence: number; reason: null; between: readonly [] }
  | {
      outcome: 'handed_off'
      entryId: null
      /** Of the best candidate; null when there is none. */
      confidence: number | null
      reason: HandOffCause
      /** The entries that are about equally likely or that the text asks for at once, when the reason is `ambiguous`. */
      between: readonly string[]
      /** In words: what would have been needed for an answer. */
      needed: string
    }

/**
 * Decides between the best candidate and a human.
 *
 * A negative example is always handed off; a text that equals a phrasing of exactly one entry is always answered.
 *
 * @example
 * decide(matchText(knowledge, 'your hours?')) // { outcome: 'answered', entryId: 'hours', confidence: 0.9, ... }
 */
export function decide(match: Match, settings: DecisionSettings = defaultDecisionSettings): Decision {
  const { exact, negative, candidates } = match
  const [best, ...others] = candidates
  const { leastConfidence } = settings
  if (negative) {
    return handOff('negative_example', 'The text is one of the negative examples, which always go to a human.')
  }
  if (exact) return answer(exact.entryId, 1)
  if (match.entryCount === 0) {
    return handOff('no_knowledge', 'There are no entries yet.')
  }
  if (!best) {
    return handOff('no_match', 'No entry has a word in common with the text; a new entry would be needed.')
  }
  const asked = findAskedTogether(match, settings)
  if (asked.length > 0) {
    return handOff('ambiguous', 'Two sentences ask for two entries, and only one answer can be given.', asked)
  }
  if (best.confidence >= leastConfidence) return answer(best.entryId, best.confidence)
  if (isOnlyDoubted(best, settings)) return handOff('no_match', best.doubts.map((doubt) => doubted[doubt]).join(' '))
  // What two sentences come near to is not one matter between two entries.
  const second = others.find(({ sentence }) => sentence === best.sentence)
  const isTorn = second && second.confidence >= best.confidence * aboutEqual
  if (isTorn && best.confidence + second.confidence >= leastConfidence) {
    const between = [best.entryId, second.entryId]
    return handOff(
      'ambiguous',
      `Two entries are about equally near; a phrasing of one of them that is nearer to the text would be needed.`,
      between,
    )
  }
  return handOff(
    'no_match',
    `A confidence of ${percent(leastConfidence)} would have been needed, the best has ${percent(best.confidence)}; ` +
      `an alternative nearer to the text would raise it.`,
  )

  function answer(entryId: string, confidence: number): Decision {
    return { outcome: 'answered', entryId, confidence, reason: null, between: [] }
  }

  function handOff(reason: HandOffCause, needed: string, between: readonly string[] = []): Decision {
    return { outcome: 'handed_off', entryId: null, confidence: best?.confidence ?? null, reason, between, needed }
  }
}

/** Whether an entry would be said if nothing in the text spoke against it. */
function isOnlyDoubted({ confidence, doubts }: MatchCandidate, { leastConfidence }: DecisionSettings): boolean {
  return doubts.length > 0 && confidence / shareAmid(doubts) >= leastConfidence
}

/** The two entries that two sentences of a text ask for, either surely enough to be said; none where there are not two. */
export function findAskedTogether(
  { candidates: [best], alsoAsked }: Match,
  { leastConfidence }: DecisionSettings = defaultDecisionSettings,
): readonly string[] {
  if (!best || !alsoAsked || Math.min(aloneOf(best), alsoAsked.confidence) < leastConfidence) return []
  return [best.entryId, alsoAsked.entryId]
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
