import type { Match } from '@verbatim/matcher'
import { estimateTokens, type PromptEntry, type PromptKnowledge } from '@verbatim/prompt-builder'
import type { CompiledKnowledge } from './compiled-knowledge.ts'

const wholeUpTo = 60
const nearestCount = 20

/** How much one question to a model may hold. */
export interface CandidateLimits {
  maxChoices: number
  maxPromptTokens: number
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
  const whole = [...compiled.entries.values()]
  const fits = whole.length <= Math.min(wholeUpTo, limits.maxChoices) && tokensOf(whole) <= limits.maxPromptTokens
  const entries = fits
    ? whole
    : withinBudget(nearestEntries(compiled, match, limits.maxChoices), limits.maxPromptTokens)
  return { entries: [...entries].sort((one, other) => (one.id < other.id ? -1 : 1)), negatives: [], handOffText }
}

function nearestEntries(compiled: CompiledKnowledge, match: Match, maxChoices: number): PromptEntry[] {
  const ids = match.candidates.slice(0, Math.min(nearestCount, maxChoices)).map(({ entryId }) => entryId)
  return ids.flatMap((id) => compiled.entries.get(id) ?? [])
}

/** As many of `entries`, nearest first, as the budget holds; alternatives that do not fit any more are left out. */
function withinBudget(entries: PromptEntry[], maxTokens: number): PromptEntry[] {
  const kept: PromptEntry[] = []
  let left = maxTokens
  for (const entry of entries) {
    const affordable = { ...entry, alternatives: affordableAlternatives(entry, left) }
    const cost = tokensOf([affordable])
    if (cost > left) break
    left -= cost
    kept.push(affordable)
  }
  return kept
}

function affordableAlternatives(entry: PromptEntry, left: number): string[] {
  let budget = Math.min(left, 600) - estimateTokens(entry.question)
  return entry.alternatives.filter((alternative) => (budget -= estimateTokens(alternative) + 2) > 0)
}

/** A safe estimate of what the rows of `entries` cost in a prompt. */
function tokensOf(entries: readonly PromptEntry[]): number {
  return entries.reduce(
    (sum, { question, alternatives }) => sum + 8 + estimateTokens([question, ...alternatives].join(' / ')),
    0,
  )
}
