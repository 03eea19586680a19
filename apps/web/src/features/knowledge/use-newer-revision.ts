import type { Entry, EntryPage, RevisionPage } from '@verbatim/contract'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import useSWR from 'swr'
import { apiPath } from '../../lib/org-path.ts'
import { useKnowledge } from './knowledge-context.tsx'

const lookAgain = { refreshInterval: 15_000 }

/** Looks now and then whether somebody else saved, and calls `onNewer` when they did. Costs one row per look. */
export function useNewerRevision(onNewer: () => void): void {
  const store = useKnowledge()
  const { items, total } = useSyncExternalStore(store.all.subscribe, store.all.getState)
  const latest = useRef(onNewer)
  useEffect(() => {
    latest.current = onNewer
  })

  // Where nothing was ever saved there is no revision, and each look at one would be an error in the browser's console.
  const known = items !== null
  const path = (rest: string) => apiPath(store.orgId, rest, { limit: 1 })
  const { data: first } = useSWR<EntryPage>(known && total === 0 ? path('entries') : null, lookAgain)
  const { data: revisions } = useSWR<RevisionPage>(known && total > 0 ? path('revisions') : null, lookAgain)

  const filled = (first?.total ?? 0) > 0
  useEffect(() => {
    if (filled) latest.current()
  }, [filled])

  const number = revisions?.items[0]?.number
  useEffect(() => {
    if (number === undefined) return
    // The list came by another request. What somebody saved in between is newer than every entry of it; so is a deletion
    // from before, for which the list is then loaded once in vain.
    const seen = store.seenRevision ?? newestRevision(store.all.getState().items)
    store.seenRevision = Math.max(number, seen)
    if (number > seen) latest.current()
  }, [number, store])
}

function newestRevision(entries: readonly Entry[] | null): number {
  return (entries ?? []).reduce((newest, { revision }) => Math.max(newest, revision), 0)
}
