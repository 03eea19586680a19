import type { Entry } from '@verbatim/contract'
import { useEffect } from 'react'
import useSWR from 'swr'
import { apiPath } from '../../lib/org-path.ts'
import { useKnowledge } from './knowledge-context.tsx'

/** One entry by its id, cached; `undefined` while it loads, `null` when it is gone. */
export function useEntry(entryId: string): Entry | null | undefined {
  const store = useKnowledge()
  const { data, error, mutate } = useSWR<Entry>(apiPath(store.orgId, `entries/${entryId}`), {
    revalidateIfStale: false,
    revalidateOnFocus: false,
  })
  useEffect(
    () =>
      store.subscribe(({ type, entry }) => {
        if (entry.id === entryId)
          void mutate(type === 'deleted' ? undefined : entry, { revalidate: type === 'deleted' })
      }),
    [store, entryId, mutate],
  )
  return error ? null : data
}
