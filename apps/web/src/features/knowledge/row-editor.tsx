import { Button, Group, Kbd, Text } from '@mantine/core'
import type { Entry } from '@verbatim/contract'
import { useEffect, useRef } from 'react'
import { FailureAlert } from '../../components/failure-alert.tsx'
import { EntryEditor } from './entry-editor.tsx'
import { isUnsaved, type Draft } from './use-drafts.ts'
import type { EntryFields } from './entry-fields.ts'
import classes from './row-editor.module.css'

interface RowEditorProps {
  entry: Entry
  draft: Draft
  onChange: (fields: EntryFields) => void
  onSave: () => void
  /** Puts the row back to reading; an unsaved edit is kept. */
  onClose: () => void
  onDiscard: () => void
}

export function RowEditor({ entry, draft, onChange, onSave, onClose, onDiscard }: RowEditorProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = box.current?.querySelector('textarea')
    field?.focus({ preventScroll: true })
    field?.setSelectionRange(field.value.length, field.value.length)
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const unsaved = isUnsaved(draft)
  return (
    <div ref={box} className={classes.editor}>
      <EntryEditor
        label={`Edit entry: ${entry.question}`}
        entryId={entry.id}
        fields={draft.fields}
        errors={draft.errors}
        onChange={onChange}
        onSubmit={onSave}
        onEscape={onClose}
      >
        {draft.failure !== null && Object.keys(draft.errors).length === 0 && (
          <div className={classes.failure}>
            <FailureAlert title="Not saved" failure={draft.failure} />
          </div>
        )}
        <Group gap="xs" mt="md" justify="space-between">
          <Group gap="xs">
            <Button type="submit" size="sm" loading={draft.saving} disabled={!unsaved}>
              Save
            </Button>
            {unsaved ? (
              <Button variant="default" size="sm" onClick={onDiscard} disabled={draft.saving}>
                Discard changes
              </Button>
            ) : (
              <Button variant="default" size="sm" onClick={onClose}>
                Close
              </Button>
            )}
          </Group>
          <Text size="xs" c="dimmed" className={classes.keys}>
            <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd> saves, <Kbd size="xs">Esc</Kbd> goes back to the table
          </Text>
        </Group>
      </EntryEditor>
    </div>
  )
}
