import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { EntryListState } from './entry-list.ts'
import { useKnowledge } from './knowledge-context.tsx'

interface Wanted {
  list: Pick<EntryListState, 'items' | 'loading' | 'failure'>
  search: string
  clearSearch: () => void
}

/**
 * The entry that the address asks for (`?entry=...`) or that was just written, as soon as the list holds it. It may still
 * be on its way in a later page, or hidden by a search.
 */
export function useWantedEntry({ list, search, clearSearch }: Wanted) {
  const store = useKnowledge()
  const [parameters] = useSearchParams()
  const [path, navigate] = useLocation()
  const [wanted, setWanted] = useState<string | null>(null)
  const [reveal, setReveal] = useState<{ entryId: string } | null>(null)

  const asked = parameters.get('entry')
  useEffect(() => {
    if (asked === null) return
    setWanted(asked)
    // Taken out of the address, so that the same link leads here again.
    navigate(path, { replace: true })
  }, [asked, navigate, path])

  useEffect(() => store.subscribe(({ type, entry }) => type === 'created' && setWanted(entry.id)), [store])

  useEffect(() => {
    if (wanted === null) return
    if (list.items?.some(({ id }) => id === wanted)) {
      setReveal({ entryId: wanted })
      setWanted(null)
    } else if (search !== '') clearSearch()
    else if (list.items !== null && !list.loading && list.failure === null) {
      notifications.show({ color: 'red', title: 'That entry is not there', message: 'Somebody deleted it meanwhile.' })
      setWanted(null)
    }
  }, [wanted, list.items, list.loading, list.failure, search, clearSearch])

  return { reveal, revealNow: (entryId: string) => setReveal({ entryId }) }
}
