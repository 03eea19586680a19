import { entryFieldNames, sameField, type EntryFieldName, type EntryFields } from './entry-fields.ts'

export interface MergedEntry {
  fields: EntryFields
  /** Fields that both sides changed, each in their own way; `fields` holds mine there. */
  contested: readonly EntryFieldName[]
}

/**
 * Brings two edits of one entry together, field by field: what only one side changed is taken from that side.
 * Alternatives are a set, so there the additions and removals of both are kept and nothing is contested.
 */
export function mergeEntries(base: EntryFields, mine: EntryFields, theirs: EntryFields): MergedEntry {
  const contested: EntryFieldName[] = []
  const pick = <Name extends Exclude<EntryFieldName, 'alternatives'>>(name: Name): EntryFields[Name] => {
    if (sameField(name, base, mine)) return theirs[name]
    if (!sameField(name, base, theirs) && !sameField(name, mine, theirs)) contested.push(name)
    return mine[name]
  }
  return {
    fields: {
      question: pick('question'),
      answer: pick('answer'),
      enabled: pick('enabled'),
      alternatives: mergeAlternatives(base.alternatives, mine.alternatives, theirs.alternatives),
    },
    contested,
  }
}

function mergeAlternatives(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const removed = base.filter((text) => !mine.includes(text) || !theirs.includes(text))
  const kept = theirs.filter((text) => !removed.includes(text))
  return [...kept, ...mine.filter((text) => !kept.includes(text) && !removed.includes(text))]
}

/** The fields in which two versions differ, in the order in which they are shown. */
export function differingFields(left: EntryFields, right: EntryFields): EntryFieldName[] {
  return entryFieldNames.filter((name) => !sameField(name, left, right))
}
