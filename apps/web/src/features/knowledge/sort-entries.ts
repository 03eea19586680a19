import type { Entry } from '@verbatim/contract'

export type EntryOrder = 'stored' | 'question' | '-question' | 'answer' | '-answer' | 'updated' | '-updated'

export const entryOrders: readonly { value: EntryOrder; label: string }[] = [
  { value: 'stored', label: 'As they were added' },
  { value: 'question', label: 'Question, A to Z' },
  { value: '-question', label: 'Question, Z to A' },
  { value: 'answer', label: 'Answer, A to Z' },
  { value: '-answer', label: 'Answer, Z to A' },
  { value: '-updated', label: 'Changed last first' },
  { value: 'updated', label: 'Changed longest ago first' },
]

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** A sorted copy; entries that compare equal keep the order of the knowledge base. */
export function sortEntries(entries: readonly Entry[], order: EntryOrder): readonly Entry[] {
  if (order === 'stored') return entries
  const sign = order.startsWith('-') ? -1 : 1
  const compare: Record<string, (a: Entry, b: Entry) => number> = {
    question: (a, b) => collator.compare(a.question, b.question),
    answer: (a, b) => collator.compare(a.answer, b.answer),
    updated: (a, b) => (a.updated_at < b.updated_at ? -1 : a.updated_at > b.updated_at ? 1 : 0),
  }
  const by = compare[order.replace('-', '')]!
  return [...entries].sort((a, b) => sign * by(a, b))
}

/** What a click on a column's heading leads to: up, down, and back to the stored order. */
export function nextOrder(order: EntryOrder, column: 'question' | 'answer' | 'updated'): EntryOrder {
  if (order === column) return `-${column}`
  return order === `-${column}` ? 'stored' : column
}
