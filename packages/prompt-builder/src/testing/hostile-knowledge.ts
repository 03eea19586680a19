import fc from 'fast-check'
import type { PromptEntry, PromptKnowledge } from '../prompt-knowledge.ts'
import { hostileText } from './hostile-text.ts'

const entry: fc.Arbitrary<PromptEntry> = fc.record({
  id: fc.oneof(fc.uuid(), hostileText),
  question: hostileText,
  alternatives: fc.array(hostileText, { maxLength: 3 }),
  answer: hostileText,
})

/** Knowledge with hostile texts in every field; only the ids differ from each other. */
export const hostileKnowledge: fc.Arbitrary<PromptKnowledge> = fc.record({
  entries: fc.uniqueArray(entry, { maxLength: 5, selector: ({ id }) => id }),
  negatives: fc.array(hostileText, { maxLength: 3 }),
  handOffText: hostileText,
})
