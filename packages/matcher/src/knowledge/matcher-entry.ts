/** One entry of a knowledge base, as the matcher needs it. */
export interface MatcherEntry {
  /** Stable and unique within a knowledge base. */
  id: string
  question: string
  /** Other phrasings of the question. */
  alternatives: readonly string[]
  /** The words that will be said. Read for its vocabulary only; it never makes an entry match by itself. */
  answer: string
}

/**
 * Every way in which an entry is asked, the question first.
 *
 * @example
 * phrasingsOf({ id: '1', question: 'Hours?', alternatives: ['When open?'], answer: '9 to 5' }) // ['Hours?', 'When open?']
 */
export function phrasingsOf(entry: MatcherEntry): readonly string[] {
  return [entry.question, ...entry.alternatives]
}
