import type { Match, Decision as MatchDecision } from '@verbatim/matcher'
import type { ModelVerdict } from '../language-model/language-model.ts'
import { answerWith, handOff, type Decision } from './decision.ts'

/**
 * Thresholds of the accept rule; probabilities from 0 to 1. Starting values, not fitted to an org: the sources are the
 * calibration studies under "Decision models" in the README of apps/api.
 */
export interface AcceptSettings {
  probability: number
  margin: number
  covered: number
  /** From here on a choice is taken that the matcher does not have among its nearest. */
  probabilityAlone: number
  nearest: number
  /** Without probabilities the choice must be among so many of the matcher's nearest. */
  nearestWithoutProbability: number
  /** What the matcher must reach to answer alone while a model is configured and fails. */
  matcherAlone: number
}

export const defaultAcceptSettings: AcceptSettings = {
  probability: 0.85,
  margin: 0.15,
  covered: 0.5,
  probabilityAlone: 0.95,
  nearest: 10,
  nearestWithoutProbability: 3,
  matcherAlone: 0.9,
}

/** The matcher's own decision, as the bot's. */
export function acceptMatch(match: Match, decision: MatchDecision): Decision {
  if (match.negative) return handOff('negative_example', 'exact', 1, 'The text equals a negative example.')
  if (match.exact)
    return answerWith(match.exact.entryId, 'exact', 1, 'The text equals a stored question or alternative.')
  if (decision.outcome === 'answered')
    return answerWith(
      decision.entryId,
      'matcher',
      decision.confidence,
      'The matcher is sure enough, and clearly surer than of any other entry.',
    )
  return handOff(decision.reason, 'matcher', decision.confidence, decision.needed, [...decision.between])
}

/** What the bot says when a model was to be asked and failed: only what the matcher is very sure of. */
export function acceptWithoutModel(matched: Decision, failure: string, settings = defaultAcceptSettings): Decision {
  if (matched.outcome === 'answered' && (matched.confidence ?? 0) >= settings.matcherAlone) {
    return { ...matched, why: `The language model failed (${failure}); the matcher alone is very sure.` }
  }
  if (matched.outcome === 'handed_off' && matched.reason === 'no_knowledge') return matched
  const needed = `The language model failed (${failure}); alone, the matcher would need a confidence of ${settings.matcherAlone}.`
  return handOff('model_unavailable', 'matcher', matched.confidence, needed)
}

/**
 * Whether a model's choice is good enough to be said.
 *
 * Its id is in the candidate set already. Where the server gives probabilities they must be high and clear; where it
 * gives none, the matcher must have the entry among its nearest: a second, independent sign.
 *
 * @param nearest the entries that the matcher found, best first
 * @param asked two entries that the text asks for, if it asks for two: one of them is said only if it answers completely
 */
export function acceptVerdict(
  verdict: ModelVerdict,
  nearest: readonly string[],
  asked: readonly string[],
  settings = defaultAcceptSettings,
): Decision {
  const { way } = verdict.exchange
  const { probability, margin, covered } = verdict
  if ('none' in verdict.verdict)
    return handOff('model_declined', way, probability, 'The language model found no entry that answers this.')
  const { entryId } = verdict.verdict
  if (covered === null && asked.includes(entryId))
    return handOff(
      'ambiguous',
      way,
      probability,
      'The text asks for two entries; that the choice of the language model answers all of it is not confirmed.',
      [...asked],
    )
  const rank = nearest.indexOf(entryId)
  const agrees = (count: number) => rank >= 0 && rank < count
  if (probability === null) {
    if (agrees(settings.nearestWithoutProbability))
      return answerWith(
        entryId,
        way,
        null,
        `The language model chose it, and it is among the matcher's nearest ${settings.nearestWithoutProbability}.`,
      )
    return handOff(
      'no_match',
      way,
      null,
      `The language model chose an entry that is not among the matcher's nearest ${settings.nearestWithoutProbability}, and gave no probability.`,
    )
  }
  if (margin !== null && margin < settings.margin) {
    return handOff(
      'ambiguous',
      way,
      probability,
      `The best choice leads by ${margin.toFixed(2)}; ${settings.margin} is needed.`,
      twoBest(verdict),
    )
  }
  // Negated comparisons, so that a number that is none (NaN) is not enough.
  if (!(probability >= settings.probability))
    return handOff(
      'no_match',
      way,
      probability,
      `The language model gave its choice ${probability.toFixed(2)}; ${settings.probability} is needed.`,
    )
  if (covered !== null && !(covered >= settings.covered))
    return handOff(
      'no_match',
      way,
      probability,
      `That one entry answers completely got ${covered.toFixed(2)}; ${settings.covered} is needed.`,
    )
  if (!agrees(settings.nearest) && probability < settings.probabilityAlone) {
    return handOff(
      'no_match',
      way,
      probability,
      `The matcher does not have the choice among its nearest ${settings.nearest}; then ${settings.probabilityAlone} is needed, it got ${probability.toFixed(2)}.`,
    )
  }
  return answerWith(entryId, way, probability, `The language model chose it with ${probability.toFixed(2)}.`)
}

function twoBest({ probabilities }: ModelVerdict): string[] {
  const ranked = [...(probabilities ?? [])].sort(([, one], [, other]) => other - one)
  return ranked.slice(0, 2).map(([entryId]) => entryId)
}
