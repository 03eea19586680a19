import type { Match } from '@verbatim/matcher'
import { estimateTokens, type PromptEntry, type PromptKnowledge } from '@verbatim/prompt-builder'
import type { CompiledKnowledge } from './compiled-knowledge.ts'

const wholeUpTo = 60
const nearestCount = 20
/** So many of the nearest keep their alternatives when the budget is short. */
const fewestInFull = 10
const rowTokens = 8

/** How much one question to a model may hold. */
export interface CandidateLimits {
  maxChoices: number
  maxPromptTokens: number
  /** Whether the prompt will hold the answers too, once per phrasing. */
  sendsAnswers?: boolean
}

export const defaultCandidateLimits: CandidateLimits = { maxChoices: 254, maxPromptTokens: 6_000 }

/**
 * Chooses the entries among which a model may choose: a small knowledge base whole, so that the prompt stays the same and
 * a provider's cache serves it; of a larger one the matcher's nearest. Sorted by id, since order sways a model.
 */
export function chooseCandidates(
  compiled: CompiledKnowledge,
  match: Match,
  handOffText: string,
  limits = defaultCandidateLimits,
): PromptKnowledge {
  const { maxChoices, maxPromptTokens } = limits
  const isSmall = compiled.entries.size <= Math.min(wholeUpTo, maxChoices)
  const wanted = isSmall ? [...compiled.entries.values()] : nearestEntries(compiled, match, maxChoices)
  const cost = limits.sendsAnswers ? costWithAnswers : costOfQuestions
  const fits = wanted.reduce((sum, entry) => sum + cost(entry), 0) <= maxPromptTokens
  const entries = fits ? wanted : withinBudget(nearestEntries(compiled, match, maxChoices), maxPromptTokens, cost)
  return { entries: [...entries].sort((one, other) => (one.id < other.id ? -1 : 1)), negatives: [], handOffText }
}

function nearestEntries(compiled: CompiledKnowledge, match: Match, maxChoices: number): PromptEntry[] {
  const ids = match.candidates.slice(0, Math.min(nearestCount, maxChoices)).map(({ entryId }) => entryId)
  return ids.flatMap((id) => compiled.entries.get(id) ?? [])
}

type Cost = (entry: PromptEntry) => number

/**
 * As many of `entries`, nearest first, as the budget holds. An entry that is dear for its many alternatives goes with
 * those that its share pays for; one whose question alone is too dear is left out.
 */
function withinBudget(entries: PromptEntry[], maxTokens: number, cost: Cost): PromptEntry[] {
  const share = maxTokens / Math.max(1, Math.min(entries.length, fewestInFull))
  const kept: PromptEntry[] = []
  let left = maxTokens
  for (const entry of entries) {
    const affordable = shorten(entry, Math.min(left, share), cost)
    const price = cost(affordable)
    if (price > left) continue
    left -= price
    kept.push(affordable)
  }
  return kept
}

/** Drops alternatives from the end until `entry` costs at most `tokens`, or has none left. */
function shorten(entry: PromptEntry, tokens: number, cost: Cost): PromptEntry {
  let alternatives = entry.alternatives
  while (alternatives.length > 0 && cost({ ...entry, alternatives }) > tokens) alternatives = alternatives.slice(0, -1)
  return { ...entry, alternatives }
}

/** A safe estimate of what one row costs where answers are not sent. */
function costOfQuestions({ question, alternatives }: PromptEntry): number {
  return rowTokens + estimateTokens([question, ...alternatives].join(' / '))
}

/** The same in the completion form: a row of the table, and an example for each phrasing, each with the answer. */
function costWithAnswers(entry: PromptEntry): number {
  const times = 2 + entry.alternatives.length
  return 2 * costOfQuestions(entry) + times * (rowTokens + estimateTokens(entry.answer))
}
