import { noneKey } from '@verbatim/prompt-builder'
import { CallFailure, type ModelChoice } from './model-call.ts'

/**
 * Checks a distribution over a closed list of choices and says what it chose.
 *
 * Servers round to two decimals, so the sum may be off by half a hundredth per choice; anything worse, a choice that is
 * missing, doubled or unknown, or a `choice` that is not the most probable one, is no reply to our question.
 *
 * @throws {CallFailure} `invalid_reply`
 */
export function readDistribution(
  choice: unknown,
  pairs: readonly (readonly [value: unknown, probability: unknown])[],
  entryIdByKey: ReadonlyMap<string, string>,
): Omit<ModelChoice, 'covered'> {
  const probabilities = new Map<string, number>()
  for (const [value, probability] of pairs) {
    if (typeof value !== 'string' || (value !== noneKey && !entryIdByKey.has(value))) {
      throw invalid('it gave a probability for a choice that was not offered')
    }
    if (probabilities.has(value)) throw invalid('it gave two probabilities for one choice')
    if (!isProbability(probability)) throw invalid('a probability is not a number from 0 to 1')
    probabilities.set(value, probability)
  }
  if (probabilities.size !== entryIdByKey.size + 1) throw invalid('a choice has no probability')
  const sum = [...probabilities.values()].reduce((total, probability) => total + probability, 0)
  if (Math.abs(sum - 1) > 0.02 + 0.005 * probabilities.size) throw invalid('its probabilities do not add up to 1')
  if (typeof choice !== 'string') throw invalid('its choice is not a text')
  const probability = probabilities.get(choice)
  if (probability === undefined) throw invalid('it chose what was not offered')
  const second = largestOtherThan(choice, probabilities)
  if (probability < second - 0.011) throw invalid('its choice is not the most probable one')
  return describeChoice(choice, probability, second, probabilities, entryIdByKey)
}

/** The verdict that a chosen key and (some of) the probabilities by key amount to. */
export function describeChoice(
  key: string,
  probability: number,
  second: number,
  probabilities: ReadonlyMap<string, number>,
  entryIdByKey: ReadonlyMap<string, string>,
): Omit<ModelChoice, 'covered'> {
  const entryId = entryIdByKey.get(key)
  const byEntry = new Map<string, number>()
  for (const [each, value] of probabilities) {
    const id = entryIdByKey.get(each)
    if (id !== undefined) byEntry.set(id, value)
  }
  return {
    verdict: entryId === undefined ? { none: true } : { entryId },
    probability,
    margin: probability - second,
    probabilities: byEntry,
    noneProbability: probabilities.get(noneKey) ?? null,
  }
}

export function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}

function largestOtherThan(key: string, probabilities: ReadonlyMap<string, number>): number {
  let largest = 0
  for (const [each, value] of probabilities) if (each !== key && value > largest) largest = value
  return largest
}

function invalid(reason: string): CallFailure {
  return new CallFailure('invalid_reply', `The model's reply cannot be used: ${reason}.`, { counts: true })
}
