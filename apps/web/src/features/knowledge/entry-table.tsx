import { VisuallyHidden } from '@mantine/core'
import type { Entry } from '@verbatim/contract'
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { EntryTableHead } from './entry-table-head.tsx'
import { moveInRows } from './move-in-rows.ts'
import type { EntryOrder } from './sort-entries.ts'
import classes from './entry-table.module.css'

interface EntryTableProps {
  entries: readonly Entry[]
  total: number
  order: EntryOrder
  onOrder: (order: EntryOrder) => void
  activeId: string | null
  onActive: (entryId: string) => void
  editingId: string | null
  /** A row to bring into view and focus; a new object each time, so that the same row can be asked for twice. */
  reveal: { entryId: string } | null
  dimmed: boolean
  onEdit: (entry: Entry) => void
  onDelete: (entry: Entry) => void
  onUndo: () => void
  renderRow: (entry: Entry, active: boolean) => ReactNode
}

const headHeight = 40
const appHeaderHeight = 101

/** The entries as a grid that scrolls with the page. Only rows near the screen exist, however many entries there are. */
export function EntryTable({ entries, total, activeId, editingId, reveal, renderRow, ...props }: EntryTableProps) {
  const hint = useId()
  const body = useRef<HTMLDivElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const [focusId, setFocusId] = useState<{ entryId: string } | null>(null)
  const activeIndex = Math.max(
    0,
    entries.findIndex(({ id }) => id === activeId),
  )
  const editingIndex = entries.findIndex(({ id }) => id === editingId)

  // Whatever comes to stand above the table moves it down, and the page's height with it.
  useLayoutEffect(() => {
    const measure = () => {
      if (body.current) setScrollMargin(Math.round(body.current.getBoundingClientRect().top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => 72,
    overscan: 8,
    scrollMargin,
    scrollPaddingStart: headHeight + appHeaderHeight,
    getItemKey: (index) => entries[index]!.id,
    // The row with the focus and the row in work stay in the page when they scroll out of sight.
    rangeExtractor: (range) => {
      const kept = [activeIndex, editingIndex].filter((index) => index >= 0 && index < entries.length)
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
    },
  })

  const focusRow = (entryId: string) => {
    const index = entries.findIndex(({ id }) => id === entryId)
    if (index < 0) return
    props.onActive(entryId)
    virtual.scrollToIndex(index, { align: 'auto' })
    setFocusId({ entryId })
  }

  const latestFocusRow = useRef(focusRow)
  useEffect(() => {
    latestFocusRow.current = focusRow
  })
  useEffect(() => {
    if (reveal) latestFocusRow.current(reveal.entryId)
  }, [reveal])
  useEffect(() => {
    if (focusId)
      body.current?.querySelector<HTMLElement>(`[data-entry-id="${focusId.entryId}"]`)?.focus({ preventScroll: true })
  }, [focusId])

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
      event.preventDefault()
      return props.onUndo()
    }
    const entry = entries[activeIndex]
    const onRow = (event.target as Element).getAttribute('role') === 'row'
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return
    const target = moveInRows(event.key, activeIndex, entries.length)
    if (target !== null) {
      event.preventDefault()
      focusRow(entries[target]!.id)
    } else if (onRow && (event.key === 'Enter' || event.key === 'F2')) {
      event.preventDefault()
      props.onEdit(entry)
    } else if (onRow && event.key === 'Delete') {
      event.preventDefault()
      props.onDelete(entry)
    }
  }

  return (
    <div className={classes.frame} data-dimmed={props.dimmed || undefined}>
      <VisuallyHidden id={hint}>
        Arrow keys move between rows, Enter edits, Delete deletes, Control Z brings back what was deleted last.
      </VisuallyHidden>
      <div
        role="grid"
        aria-label="Entries"
        aria-describedby={hint}
        aria-rowcount={total + 1}
        aria-colcount={5}
        onKeyDown={onKeyDown}
      >
        <EntryTableHead order={props.order} onOrder={props.onOrder} />
        <div ref={body} role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const entry = entries[index]!
            const active = index === activeIndex
            return (
              <div
                key={key}
                ref={virtual.measureElement}
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                data-entry-id={entry.id}
                data-revealed={entry.id === reveal?.entryId || undefined}
                data-editing={entry.id === editingId || undefined}
                className={classes.row}
                tabIndex={active && entry.id !== editingId ? 0 : -1}
                style={{ transform: `translateY(${start - scrollMargin}px)` }}
                onFocus={() => entry.id !== activeId && props.onActive(entry.id)}
              >
                {renderRow(entry, active)}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
