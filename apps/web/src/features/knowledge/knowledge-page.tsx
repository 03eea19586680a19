import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Entry } from '@verbatim/contract'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useCallback, useMemo, useState } from 'react'
import { FailureAlert } from '../../components/failure-alert.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { useLeaveGuard } from '../../lib/use-leave-guard.ts'
import { DraftDialogs } from './draft-dialogs.tsx'
import { EntryRow } from './entry-row.tsx'
import { EntryTableSkeleton } from './entry-table-skeleton.tsx'
import { EntryTable } from './entry-table.tsx'
import { KnowledgeEmpty } from './knowledge-empty.tsx'
import { KnowledgeToolbar } from './knowledge-toolbar.tsx'
import { fieldsOf, type EntryFields } from './entry-fields.ts'
import { findSameQuestions } from './phrasing.ts'
import { RowEditor } from './row-editor.tsx'
import { sortEntries, type EntryOrder } from './sort-entries.ts'
import { isUnsaved, useDrafts } from './use-drafts.ts'
import { useEntryActions } from './use-entry-actions.tsx'
import { useEntryList } from './use-entry-list.ts'
import { useNewerRevision } from './use-newer-revision.ts'
import { useWantedEntry } from './use-wanted-entry.ts'
import { UnsavedNote } from './unsaved-note.tsx'
import { useStableHandlers } from './use-stable-handlers.ts'
import classes from './knowledge-page.module.css'

export function KnowledgePage({ onNewEntry }: { onNewEntry: () => void }) {
  const [search, setSearch] = useState('')
  const [debouncedSearch] = useDebouncedValue(search.trim(), 250)
  const [order, setOrder] = useState<EntryOrder>('stored')
  const [activeId, setActiveId] = useState<string | null>(null)
  const [editingId, setEditingId] = useState<string | null>(null)
  const { drafts, ...editing } = useDrafts()

  const list = useEntryList(search.trim() === '' ? '' : debouncedSearch)
  useNewerRevision(list.reload)
  const clearSearch = useCallback(() => setSearch(''), [])
  const { reveal, revealNow } = useWantedEntry({ list, search, clearSearch })
  const actions = useEntryActions((entry) => revealNow(entry.id))

  const entries = useMemo(() => sortEntries(list.items ?? [], order), [list.items, order])
  const same = useMemo(() => findSameQuestions(list.items ?? []), [list.items])
  const unsavedIds = [...drafts].filter(([, draft]) => isUnsaved(draft) && !draft.saving).map(([id]) => id)
  const unseenIds = unsavedIds.filter((id) => id !== editingId)
  useLeaveGuard(unsavedIds.length > 0 ? 'Changes to your entries are not saved yet.' : null)

  function edit(entry: Entry) {
    closeEditor()
    editing.start(entry)
    setActiveId(entry.id)
    setEditingId(entry.id)
  }

  function sort(next: EntryOrder) {
    setOrder(next)
    window.scrollTo({ top: 0 })
  }

  /** An edit that changed nothing is forgotten; an unsaved one stays in hand. */
  function closeEditor() {
    const draft = editingId === null ? undefined : drafts.get(editingId)
    if (draft && !isUnsaved(draft)) editing.drop(draft.base.id)
    setEditingId(null)
  }

  function backToRow(entryId: string) {
    setEditingId(null)
    revealNow(entryId)
  }

  async function save(base: Entry, fields: EntryFields) {
    if (await editing.save(base, fields)) {
      setEditingId((id) => (id === base.id ? null : id))
      revealNow(base.id)
    } else setEditingId(base.id)
  }

  function toggle(entry: Entry) {
    const draft = drafts.get(entry.id)
    if (draft) editing.edit(entry.id, { ...draft.fields, enabled: !draft.fields.enabled })
    else void save(entry, { ...fieldsOf(entry), enabled: !entry.enabled })
  }

  async function remove(entry: Entry) {
    const index = entries.indexOf(entry)
    const neighbour = entries[index + 1] ?? entries[index - 1]
    if (!(await actions.remove(entry, list.items?.indexOf(entry) ?? 0))) return
    editing.drop(entry.id)
    if (neighbour) revealNow(neighbour.id)
  }

  const rowHandlers = useStableHandlers({
    onEdit: edit,
    onToggle: toggle,
    onDelete: (entry: Entry) => void remove(entry),
  })

  function renderRow(entry: Entry, active: boolean) {
    const draft = drafts.get(entry.id)
    if (draft && editingId === entry.id) {
      return (
        <div role="gridcell" aria-colspan={5}>
          <RowEditor
            entry={entry}
            draft={draft}
            onChange={(fields) => editing.edit(entry.id, fields)}
            onSave={() => void save(draft.base, draft.fields)}
            onClose={() => {
              closeEditor()
              backToRow(entry.id)
            }}
            onDiscard={() => {
              editing.drop(entry.id)
              backToRow(entry.id)
            }}
          />
        </div>
      )
    }
    const shown = draft ? { ...entry, enabled: draft.fields.enabled } : entry
    return (
      <EntryRow
        entry={shown}
        active={active}
        unsaved={unsavedIds.includes(entry.id)}
        sameQuestion={same.has(entry.id)}
        {...rowHandlers}
      />
    )
  }

  const nothing = list.items !== null && entries.length === 0
  return (
    <>
      <PageHeader
        title="Knowledge"
        description="The questions your bot knows, and the exact words it answers with."
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onNewEntry}>
            New entry
          </Button>
        }
      />
      {!(nothing && search === '' && !list.loading) && (
        <KnowledgeToolbar
          search={search}
          onSearch={setSearch}
          order={order}
          onOrder={sort}
          count={describeCount(list, search.trim() !== '')}
        />
      )}
      {list.failure !== null && (
        <div className={classes.failure}>
          <FailureAlert title="The entries could not be loaded" failure={list.failure} onRetry={list.reload} />
        </div>
      )}
      {list.items === null && list.failure === null && <EntryTableSkeleton />}
      {nothing && !list.loading && <KnowledgeEmpty search={search} onClear={clearSearch} onNewEntry={onNewEntry} />}
      {entries.length > 0 && (
        <EntryTable
          entries={entries}
          total={list.total}
          order={order}
          onOrder={sort}
          activeId={activeId}
          onActive={setActiveId}
          editingId={editingId}
          reveal={reveal}
          dimmed={list.stale}
          onEdit={edit}
          onDelete={(entry) => void remove(entry)}
          onUndo={actions.undo}
          renderRow={renderRow}
        />
      )}
      <UnsavedNote
        count={unseenIds.length}
        onShow={() => {
          const base = drafts.get(unseenIds[0]!)?.base
          if (base) edit(base)
          revealNow(unseenIds[0]!)
        }}
        onDiscard={() => {
          editing.dropAll()
          setEditingId(null)
        }}
      />
      <DraftDialogs
        drafts={drafts}
        editing={editing}
        onSave={(base, fields) => void save(base, fields)}
        onEdit={setEditingId}
        onDone={backToRow}
      />
    </>
  )
}

function describeCount(list: { items: readonly Entry[] | null; total: number; loading: boolean }, searching: boolean) {
  if (list.items === null) return ''
  const total = list.total.toLocaleString('en')
  if (list.items.length < list.total) return `${list.items.length.toLocaleString('en')} of ${total} …`
  if (searching) return `${total} found`
  return list.total === 1 ? '1 entry' : `${total} entries`
}
