import type { Entry } from '@verbatim/contract'
import { isProblem } from '../../lib/api-problem.ts'
import type { KnowledgeStore } from './knowledge-store.ts'
import { findPhrasing } from './phrasing.ts'

const attempts = 3

/**
 * Adds one phrasing to an entry. Where somebody else saved in between it is added to their version: to add is never in
 * conflict with another change. An entry that has the phrasing already is returned as it is.
 */
export async function addPhrasing(
  store: Pick<KnowledgeStore, 'find' | 'change'>,
  entryId: string,
  phrasing: string,
): Promise<Entry> {
  for (let attempt = 1; ; attempt++) {
    const entry = await store.find(entryId)
    if (findPhrasing(entry, phrasing) !== null) return entry
    try {
      return await store.change(entry, { alternatives: [...entry.alternatives, phrasing] })
    } catch (failure) {
      if (!isProblem(failure, 'precondition_failed') || attempt === attempts) throw failure
    }
  }
}
