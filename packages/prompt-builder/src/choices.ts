import { orderEntries, type PromptEntry } from './prompt-knowledge.ts'

/** The key that stands for "no entry answers this". */
export const noneKey = 'none'

/** A short name that a model sees in place of an entry's id. */
export interface PromptChoice {
  key: string
  entryId: string
}

/** What a model's reply came to: an entry of the list, none of them, or a reply that is not allowed, with the reason. */
export type ParsedReply = { entryId: string } | { none: true } | { invalid: string }

/**
 * Entries with their keys `q1` to `qN`, by entry id.
 *
 * @example
 * numberEntries([b, a]) // [{ key: 'q1', entry: a }, { key: 'q2', entry: b }]
 */
export function numberEntries(entries: readonly PromptEntry[]): { key: string; entry: PromptEntry }[] {
  return orderEntries(entries).map((entry, index) => ({ key: `q${index + 1}`, entry }))
}

/**
 * The entry behind a key, where the key is exactly one of the list; never a guess.
 *
 * @example
 * resolveChoice('q1', [{ key: 'q1', entryId: '7' }]) // { entryId: '7' }
 * resolveChoice('Q1', [{ key: 'q1', entryId: '7' }]) // { invalid: 'the reply names a key that was not offered' }
 */
export function resolveChoice(key: string, choices: readonly PromptChoice[]): ParsedReply {
  if (key === noneKey) return { none: true }
  const choice = choices.find((offered) => offered.key === key)
  return choice ? { entryId: choice.entryId } : { invalid: 'the reply names a key that was not offered' }
}
