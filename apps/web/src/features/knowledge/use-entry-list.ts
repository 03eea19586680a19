import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { EntryListState } from './entry-list.ts'
import { useKnowledge } from './knowledge-context.tsx'

/** The entries that `search` finds; until they come, what was shown before stays, marked by `stale`. */
export function useEntryList(search: string): EntryListState & { stale: boolean; reload: () => void } {
  const store = useKnowledge()
  const list = useMemo(() => (search === '' ? store.all : store.createList(search)), [store, search])

  useEffect(() => {
    void list.load()
    const unsubscribe = list === store.all ? undefined : store.subscribe(list.apply)
    return () => {
      unsubscribe?.()
      list.stop()
    }
  }, [list, store])

  const state = useSyncExternalStore(list.subscribe, list.getState)
  const [previous, setPrevious] = useState(state)
  if (state.items !== null && state !== previous) setPrevious(state)

  const stale = state.items === null && previous.items !== null && state.failure === null
  return { ...(stale ? { ...previous, loading: true } : state), stale, reload: () => void list.load() }
}
