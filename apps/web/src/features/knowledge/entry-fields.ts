import type { Entry } from '@verbatim/contract'

/** The parts of an entry that people write. */
export type EntryFields = Pick<Entry, 'question' | 'alternatives' | 'answer' | 'enabled'>
export type EntryFieldName = keyof EntryFields

export const entryFieldNames: readonly EntryFieldName[] = ['question', 'alternatives', 'answer', 'enabled']

export const emptyFields: EntryFields = { question: '', alternatives: [], answer: '', enabled: true }

export function fieldsOf({ question, alternatives, answer, enabled }: EntryFields): EntryFields {
  return { question, alternatives, answer, enabled }
}

export function sameField(name: EntryFieldName, left: EntryFields, right: EntryFields): boolean {
  if (name !== 'alternatives') return left[name] === right[name]
  const { alternatives } = right
  return (
    left.alternatives.length === alternatives.length && left.alternatives.every((text, i) => text === alternatives[i])
  )
}

/** Only the fields of `mine` that differ from `base`: what a PATCH has to name. */
export function changedFields(base: EntryFields, mine: EntryFields): Partial<EntryFields> {
  const names = entryFieldNames.filter((name) => !sameField(name, base, mine))
  return Object.fromEntries(names.map((name) => [name, mine[name]]))
}

export function isChanged(base: EntryFields, mine: EntryFields): boolean {
  return entryFieldNames.some((name) => !sameField(name, base, mine))
}
