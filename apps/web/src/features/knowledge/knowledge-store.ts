import { entryETag } from '@verbatim/contract/etags'
import type { Entry, EntryPage } from '@verbatim/contract'
import type { ApiClient } from '../../lib/api-client.ts'
import { apiPath } from '../../lib/org-path.ts'
import type { EntryFields } from './entry-fields.ts'
import { EntryList, type KnowledgeChange } from './entry-list.ts'

const rowsPerPage = 500

/** One org's entries: the calls that change them, and word of each change to every list that shows them. */
export class KnowledgeStore {
  readonly all: EntryList
  /** Latest revision whose entries the lists show; null until it is known. */
  seenRevision: number | null = null
  private readonly listeners = new Set<(change: KnowledgeChange) => void>()

  constructor(
    private readonly api: ApiClient,
    readonly orgId: string,
  ) {
    this.all = this.createList('')
    this.subscribe(this.all.apply)
  }

  createList(search: string): EntryList {
    return new EntryList((cursor, signal) =>
      this.api.request<EntryPage>(this.path('entries', { search, cursor, limit: rowsPerPage }), { signal }),
    )
  }

  readonly subscribe = (listener: (change: KnowledgeChange) => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  find(entryId: string): Promise<Entry> {
    return this.api.request(this.path(`entries/${entryId}`))
  }

  async create(fields: EntryFields): Promise<Entry> {
    const entry = await this.api.request<Entry>(this.path('entries'), { method: 'POST', body: fields })
    this.tell({ type: 'created', entry }, entry.revision)
    return entry
  }

  /** Throws ApiProblem `precondition_failed` with the stored entry as `current` when `base` is no longer what is stored. */
  async change(base: Entry, fields: Partial<EntryFields>): Promise<Entry> {
    const options = { method: 'PATCH', body: fields, ifMatch: entryETag(base) } as const
    const entry = await this.api.request<Entry>(this.path(`entries/${base.id}`), options)
    this.tell({ type: 'changed', entry }, entry.revision)
    return entry
  }

  async remove(entry: Entry): Promise<void> {
    await this.api.request(this.path(`entries/${entry.id}`), { method: 'DELETE', ifMatch: entryETag(entry) })
    this.tell({ type: 'deleted', entry }, (this.seenRevision ?? 0) + 1)
  }

  /** Undoes a deletion; `index` is where the row stood. */
  async restore(entryId: string, index?: number): Promise<Entry> {
    const entry = await this.api.request<Entry>(this.path(`entries/${entryId}/restore`), { method: 'POST' })
    this.tell({ type: 'created', entry, index }, entry.revision)
    return entry
  }

  /** Shows a newer state of an entry that a refused change brought to light. */
  learn(entry: Entry): void {
    this.tell({ type: 'changed', entry }, entry.revision)
  }

  /** Takes an entry off the lists that somebody else has deleted. */
  forget(entry: Entry): void {
    this.tell({ type: 'deleted', entry }, entry.revision)
  }

  private tell(change: KnowledgeChange, revision: number): void {
    // A gap means that somebody else saved in between; the next look at the revisions then loads the lists anew.
    if (this.seenRevision !== null && revision === this.seenRevision + 1) this.seenRevision = revision
    for (const listener of this.listeners) listener(change)
  }

  private path(rest: string, query?: Record<string, string | number | undefined>): string {
    return apiPath(this.orgId, rest, query)
  }
}
