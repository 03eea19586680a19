import { listPhrasings, type PromptKnowledge } from '../prompt-knowledge.ts'
import { normaliseCompletionText } from '../slots/normalise-completion-text.ts'

/** A text and what must come of it: an entry, or (null) a hand-off. */
export interface PromptCase {
  text: string
  entryId: string | null
}

/**
 * Everything that an org has said about which text means what, each text once.
 *
 * Entries and their alternatives are positives, negative examples and `confirmedHandOffs` (inquiries that a person
 * confirmed to belong with a person) are negatives. Texts are compared as slots without regard to case. Where they
 * disagree, a hand-off goes before an entry, and a text that belongs to two entries is left out: it can teach nothing.
 *
 * @example
 * listCases({ entries: [hours], negatives: ['help me'], handOffText }) // [{ text: 'Hours?', entryId: '7' }, { text: 'help me', entryId: null }]
 */
export function listCases(knowledge: PromptKnowledge, confirmedHandOffs: readonly string[] = []): PromptCase[] {
  const cases = new Map<string, PromptCase | 'disputed'>()
  const said = [
    ...[...knowledge.negatives, ...confirmedHandOffs].map((text) => ({ text, entryId: null })),
    ...knowledge.entries.flatMap((entry) => listPhrasings(entry).map((text) => ({ text, entryId: entry.id }))),
  ]
  for (const one of said) {
    const slot = caseKey(one.text)
    const before = cases.get(slot)
    if (slot === '' || before === 'disputed') continue
    if (before === undefined) cases.set(slot, one)
    else if (before.entryId !== null && before.entryId !== one.entryId) cases.set(slot, 'disputed')
  }
  const settled = [...cases.values()].filter((one) => one !== 'disputed')
  return [...settled.filter(({ entryId }) => entryId !== null), ...settled.filter(({ entryId }) => entryId === null)]
}

/** Two texts with the same key are the same case. */
export function caseKey(text: string): string {
  return normaliseCompletionText(text).toLowerCase()
}
