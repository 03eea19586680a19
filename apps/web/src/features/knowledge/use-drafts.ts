import type { Entry } from '@verbatim/contract'
import { useState } from 'react'
import { fieldErrors, isProblem } from '../../lib/api-problem.ts'
import { useClientConfig } from '../../lib/client-config.ts'
import { checkFields } from './check-fields.ts'
import { changedFields, fieldsOf, isChanged, type EntryFields } from './entry-fields.ts'
import { useKnowledge } from './knowledge-context.tsx'

/** An edit of one entry that is not saved yet. */
export interface Draft {
  /** What the edit started from. */
  base: Entry
  fields: EntryFields
  saving: boolean
  errors: Record<string, string>
  failure: unknown
  /** What somebody else saved meanwhile; `deleted` when they deleted it. */
  conflict: Entry | 'deleted' | null
}

export function isUnsaved({ base, fields }: Draft): boolean {
  return isChanged(base, fields)
}

const fresh = { saving: false, errors: {}, failure: null, conflict: null }

/** Every edit in hand, by entry id. They outlive scrolling, sorting and searching: a row that leaves the screen loses nothing. */
export function useDrafts() {
  const store = useKnowledge()
  const { limits } = useClientConfig()
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map())

  const put = (id: string, change: (draft: Draft | undefined) => Draft | null) =>
    setDrafts((before) => {
      const after = new Map(before)
      const draft = change(before.get(id))
      if (draft) after.set(id, draft)
      else after.delete(id)
      return after
    })

  const start = (entry: Entry) => put(entry.id, (draft) => draft ?? { ...fresh, base: entry, fields: fieldsOf(entry) })
  const edit = (id: string, fields: EntryFields) =>
    put(id, (draft) => (draft ? { ...draft, fields, errors: {} } : null))
  const drop = (id: string) => put(id, () => null)
  const rebase = (base: Entry, fields: EntryFields) => put(base.id, () => ({ ...fresh, base, fields }))
  const dropAll = () => setDrafts(new Map())

  /** True when it is stored; otherwise the draft says why not. */
  async function save(base: Entry, fields: EntryFields): Promise<boolean> {
    const draft: Draft = { ...fresh, base, fields }
    const errors = checkFields(fields, limits)
    if (Object.keys(errors).length > 0) {
      put(base.id, () => ({ ...draft, errors }))
      return false
    }
    put(base.id, () => ({ ...draft, saving: true }))
    try {
      if (isChanged(base, fields)) await store.change(base, changedFields(base, fields))
      drop(base.id)
      return true
    } catch (failure) {
      if (isProblem(failure, 'precondition_failed') && isEntry(failure.current)) {
        const conflict = failure.current
        put(base.id, () => ({ ...draft, conflict }))
      } else if (isProblem(failure, 'entry_not_found')) put(base.id, () => ({ ...draft, conflict: 'deleted' }))
      else put(base.id, () => ({ ...draft, errors: fieldErrors(failure), failure }))
      return false
    }
  }

  return { drafts, start, edit, drop, dropAll, rebase, save }
}

export type Drafts = ReturnType<typeof useDrafts>

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'id' in value && 'answer' in value && 'revision' in value
}
