import type { RevisionPage } from '@verbatim/contract'
import { useEffect, useRef } from 'react'
import useSWR from 'swr'
import { apiPath } from '../../lib/org-path.ts'
import { useKnowledge } from './knowledge-context.tsx'

/** Looks now and then whether somebody else saved, and calls `onNewer` when they did. Costs one row per look. */
export function useNewerRevision(onNewer: () => void): void {
  const store = useKnowledge()
  const latest = useRef(onNewer)
  useEffect(() => {
    latest.current = onNewer
  })

  const { data } = useSWR<RevisionPage>(apiPath(store.orgId, 'revisions', { limit: 1 }), { refreshInterval: 15_000 })
  const number = data?.items[0]?.number
  useEffect(() => {
    if (number === undefined) return
    const newer = store.seenRevision !== null && number > store.seenRevision
    store.seenRevision = Math.max(number, store.seenRevision ?? 0)
    if (newer) latest.current()
  }, [number, store])
}
