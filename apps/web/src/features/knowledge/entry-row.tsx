import type { Entry } from '@verbatim/contract'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { memo, type MouseEvent } from 'react'
import { formatAbsoluteTime, formatRelativeTime } from '../../lib/relative-time.ts'
import classes from './entry-row.module.css'

interface EntryRowProps {
  entry: Entry
  /** Only the active row's controls are in the tab order; arrows move between rows. */
  active: boolean
  unsaved: boolean
  sameQuestion: boolean
  onEdit: (entry: Entry) => void
  onToggle: (entry: Entry) => void
  onDelete: (entry: Entry) => void
}

/** One entry, for reading; drawn anew only when it changes, and of plain elements, or scrolling would stutter. A click anywhere but on a control, or on marked text, edits it in place. */
export const EntryRow = memo(function EntryRow({ entry, active, unsaved, sameQuestion, ...on }: EntryRowProps) {
  const tabIndex = active ? 0 : -1
  function onClick(event: MouseEvent) {
    const control = (event.target as Element).closest('button, input, label')
    if (!control && getSelection()?.isCollapsed !== false) on.onEdit(entry)
  }
  return (
    <div className={classes.cells} onClick={onClick} role="presentation" data-disabled={!entry.enabled || undefined}>
      <div role="gridcell" className={classes.question}>
        <span className={classes.asked}>{entry.question}</span>
        {entry.alternatives.length > 0 && (
          <span className={classes.phrasings}>
            <span className={classes.count}>+{entry.alternatives.length}</span>{' '}
            {entry.alternatives.slice(0, 4).join(' · ')}
          </span>
        )}
        {(unsaved || sameQuestion || !entry.enabled) && (
          <span className={classes.marks}>
            {unsaved && <span data-mark="unsaved">Unsaved changes</span>}
            {sameQuestion && <span data-mark="same">Same question as another entry</span>}
            {!entry.enabled && <span data-mark="off">Disabled</span>}
          </span>
        )}
      </div>
      <div role="gridcell" className={classes.answer}>
        {entry.answer}
      </div>
      <div role="gridcell" className={classes.updated}>
        <span title={`${formatAbsoluteTime(entry.updated_at)}${entry.updated_by ? ` by ${entry.updated_by}` : ''}`}>
          {formatRelativeTime(entry.updated_at)}
        </span>
      </div>
      <div role="gridcell" className={classes.enabled}>
        <input
          type="checkbox"
          role="switch"
          className={classes.switch}
          aria-label={`Enabled: ${entry.question}`}
          checked={entry.enabled}
          tabIndex={tabIndex}
          onChange={() => on.onToggle(entry)}
        />
      </div>
      <div role="gridcell" className={classes.actions}>
        <button
          type="button"
          className={classes.icon}
          tabIndex={tabIndex}
          aria-label={`Edit: ${entry.question}`}
          onClick={() => on.onEdit(entry)}
        >
          <IconPencil size={18} aria-hidden />
        </button>
        <button
          type="button"
          className={classes.icon}
          tabIndex={tabIndex}
          aria-label={`Delete: ${entry.question}`}
          onClick={() => on.onDelete(entry)}
        >
          <IconTrash size={18} aria-hidden />
        </button>
      </div>
    </div>
  )
})
