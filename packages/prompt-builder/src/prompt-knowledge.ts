/** One entry as a prompt needs it. */
export interface PromptEntry {
  id: string
  question: string
  /** Other ways to ask the same. */
  alternatives: readonly string[]
  /** The stored reply. Only the completion form and its training data ever hold it. */
  answer: string
}

/** What a model may choose from: the whole knowledge base, or the candidates that the matcher left. */
export interface PromptKnowledge {
  entries: readonly PromptEntry[]
  /** Texts that must go to a human. */
  negatives: readonly string[]
  handOffText: string
}

export interface PromptMessage {
  role: 'system' | 'user'
  content: string
}

/**
 * Every phrasing of an entry, the question first.
 *
 * @example
 * listPhrasings({ id: '7', question: 'Hours?', alternatives: ['When?'], answer: '9-5' }) // ['Hours?', 'When?']
 */
export function listPhrasings(entry: PromptEntry): string[] {
  return [entry.question, ...entry.alternatives]
}

/**
 * Entries in the order in which every form lists them: by id, in code units.
 *
 * A matcher ranks the same candidates differently for every question; a fixed order keeps the prompt's beginning the
 * same, so that prompt caches hit, and keeps the position from hinting at the answer.
 *
 * @example
 * orderEntries([b, a]) // [a, b]
 */
export function orderEntries(entries: readonly PromptEntry[]): PromptEntry[] {
  return [...entries].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}
