import type { Entry, EntryPage } from '@verbatim/contract'

export type KnowledgeChange =
  | { type: 'created'; entry: Entry; index?: number }
  | { type: 'changed'; entry: Entry }
  | { type: 'deleted'; entry: Entry }

export interface EntryListState {
  /** Null until the first page has come. */
  items: readonly Entry[] | null
  total: number
  loading: boolean
  failure: unknown
}

/** Applies one change to what a list shows; the same change twice changes nothing more. */
export function applyChange(state: EntryListState, change: KnowledgeChange): EntryListState {
  const { items, total } = state
  if (items === null) return state
  const index = items.findIndex(({ id }) => id === change.entry.id)
  if (change.type === 'deleted') {
    return index < 0 ? state : { ...state, items: items.toSpliced(index, 1), total: total - 1 }
  }
  if (index >= 0) return { ...state, items: items.with(index, change.entry) }
  if (change.type === 'changed') return state
  // Where more pages are to come, a new entry arrives with the last of them.
  if (change.index === undefined && items.length < total) return { ...state, total: total + 1 }
  return { ...state, items: items.toSpliced(change.index ?? items.length, 0, change.entry), total: total + 1 }
}

type FetchPage = (cursor: string | undefined, signal: AbortSignal) => Promise<EntryPage>

/**
 * All entries that one search finds, loaded page after page. The first load shows each page as it comes; a later one
 * replaces all rows at its end, so that nothing flickers or jumps under the reader.
 */
export class EntryList {
  private state: EntryListState = { items: null, total: 0, loading: true, failure: null }
  private readonly listeners = new Set<() => void>()
  private running: AbortController | null = null
  private changesMeanwhile: KnowledgeChange[] = []

  constructor(private readonly fetchPage: FetchPage) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly getState = () => this.state

  readonly apply = (change: KnowledgeChange) => {
    if (this.running) this.changesMeanwhile.push(change)
    this.set(applyChange(this.state, change))
  }

  readonly stop = () => {
    this.running?.abort()
    this.running = null
  }

  readonly load = async (): Promise<void> => {
    this.stop()
    const controller = new AbortController()
    this.running = controller
    this.changesMeanwhile = []
    const progressive = this.state.items === null || this.state.items.length < this.state.total
    const items: Entry[] = []
    this.set({ ...this.state, loading: true, failure: null })
    try {
      let cursor: string | undefined
      do {
        const page = await this.fetchPage(cursor, controller.signal)
        if (this.running !== controller) return
        items.push(...page.items)
        cursor = page.next_cursor ?? undefined
        const done = cursor === undefined
        const total = done ? items.length : page.total
        if (progressive || done) this.show({ items: [...items], total, loading: !done, failure: null })
      } while (cursor !== undefined)
      this.running = null
    } catch (failure) {
      if (this.running !== controller) return
      this.running = null
      this.set({ ...this.state, loading: false, failure })
    }
  }

  private show(state: EntryListState): void {
    // A page may have been read before a change that this list has already shown.
    this.set(this.changesMeanwhile.reduce(applyChange, state))
  }

  private set(state: EntryListState): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
