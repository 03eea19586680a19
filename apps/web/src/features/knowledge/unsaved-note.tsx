import { Button } from '@mantine/core'
import classes from './knowledge-page.module.css'

interface UnsavedNoteProps {
  count: number
  onShow: () => void
  onDiscard: () => void
}

/** Rows with unsaved edits may be anywhere in the table; this says that they exist and leads to them. */
export function UnsavedNote({ count, onShow, onDiscard }: UnsavedNoteProps) {
  if (count === 0) return null
  return (
    <div role="status" className={classes.unsaved}>
      <span>{count === 1 ? '1 entry has unsaved changes.' : `${count} entries have unsaved changes.`}</span>
      <Button size="compact-sm" variant="default" onClick={onShow}>
        Show {count === 1 ? 'it' : 'the first'}
      </Button>
      {count > 1 && (
        <Button size="compact-sm" variant="default" onClick={onDiscard}>
          Discard all
        </Button>
      )}
    </div>
  )
}
