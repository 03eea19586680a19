import type { ModelChoice } from './model-call.ts'
import { describeChoice } from './read-distribution.ts'

interface TokenAlternative {
  token: string
  logprob: number
}
interface TokenLogprob extends TokenAlternative {
  top_logprobs?: TokenAlternative[] | null
}

/**
 * The probability of a chosen key from the log-probabilities of the reply's tokens: the product over the tokens that
 * spell the key and end it, since `q1` and `q12` part only there.
 *
 * What else might have been said is known as far as the listed alternatives go: an alternative that can no longer become
 * the chosen key lends its mass to the keys it may still become; where those are several they share it for the margin.
 *
 * @returns null when the tokens do not spell the reply, hold no number, or cannot tell the key from a longer one.
 */
export function readTokenProbabilities(
  reply: string,
  key: string,
  tokens: unknown,
  entryIdByKey: ReadonlyMap<string, string>,
  keys: readonly string[],
): Omit<ModelChoice, 'covered'> | null {
  if (!isTokenList(tokens) || tokens.map(({ token }) => token).join('') !== reply) return null
  const start = reply.lastIndexOf(key)
  if (start === -1) return null
  const terminator = reply[start + key.length] ?? ''
  if (terminator === '' && keys.some((other) => other !== key && other.startsWith(key))) return null
  const end = start + key.length + terminator.length

  const masses = new Map<string, number>()
  let second = 0
  let reached = 1
  let from = 0
  for (const { token, logprob, top_logprobs } of tokens) {
    const to = from + token.length
    if (to > start && from < end) {
      for (const alternative of top_logprobs ?? []) {
        if (alternative.token === token) continue
        const led = keysWithin(reply, start, from, alternative.token, terminator, keys)
        if (led.length === 0 || led.includes(key)) continue
        const mass = reached * Math.exp(alternative.logprob)
        second = Math.max(second, mass)
        if (led.length === 1) masses.set(led[0]!, (masses.get(led[0]!) ?? 0) + mass)
      }
      reached *= Math.exp(logprob)
    }
    from = to
  }
  for (const mass of masses.values()) second = Math.max(second, mass)
  const probability = Math.min(1, reached)
  masses.set(key, probability)
  return describeChoice(key, probability, Math.min(1, second), masses, entryIdByKey)
}

/** The keys that a reply may still name when `token` had come at `from`. */
function keysWithin(
  reply: string,
  start: number,
  from: number,
  token: string,
  terminator: string,
  keys: readonly string[],
): string[] {
  const instead = reply.slice(0, from) + token
  if (instead.length <= start || !instead.startsWith(reply.slice(0, start))) return []
  const said = instead.slice(start)
  return keys.filter((key) => leadsTo(said, key, terminator))
}

function leadsTo(said: string, key: string, terminator: string): boolean {
  if (said.length <= key.length) return key.startsWith(said)
  return said.startsWith(key) && (terminator === '' || said[key.length] === terminator)
}

function isTokenList(value: unknown): value is TokenLogprob[] {
  return Array.isArray(value) && value.length > 0 && value.every(isTokenLogprob)
}

function isTokenLogprob(value: unknown): value is TokenLogprob {
  if (!isAlternative(value)) return false
  const list: unknown = (value as TokenLogprob).top_logprobs
  return list === undefined || list === null || (Array.isArray(list) && list.every(isAlternative))
}

function isAlternative(value: unknown): value is TokenAlternative {
  if (typeof value !== 'object' || value === null) return false
  const { token, logprob } = value as Record<string, unknown>
  return typeof token === 'string' && typeof logprob === 'number' && logprob <= 1e-6
}
