import type { EntryFields } from './entry-fields.ts'

/** What two phrasings must share to count as the same question here: case, spaces and closing punctuation aside. */
export function comparablePhrasing(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.…。？！]+$/u, '')
    .trim()
}

/** Ids of entries whose question another entry asks as well. */
export function findSameQuestions(entries: readonly { id: string; question: string }[]): Set<string> {
  const first = new Map<string, string>()
  const same = new Set<string>()
  for (const { id, question } of entries) {
    const key = comparablePhrasing(question)
    const other = first.get(key)
    if (other === undefined) first.set(key, id)
    else same.add(other).add(id)
  }
  return same
}

/** The question or alternative of `entry` that says the same as `text`, or null. */
export function findPhrasing(entry: Pick<EntryFields, 'question' | 'alternatives'>, text: string): string | null {
  const key = comparablePhrasing(text)
  return [entry.question, ...entry.alternatives].find((phrasing) => comparablePhrasing(phrasing) === key) ?? null
}
