import { Button, Group } from '@mantine/core'
import type { Entry } from '@verbatim/contract'
import { useState } from 'react'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureAlert } from '../../components/failure-alert.tsx'
import { useLeaveGuard } from '../../lib/use-leave-guard.ts'
import { EntryEditor } from './entry-editor.tsx'
import { emptyFields } from './entry-fields.ts'
import { useKnowledge } from './knowledge-context.tsx'
import { useNewFields } from './use-new-fields.ts'

interface NewEntryDialogProps {
  /** What a visitor asked, where the entry is to answer that. */
  question: string
  onCreated: (entry: Entry) => void
  onClose: () => void
}

export function NewEntryDialog({ question, onCreated, onClose }: NewEntryDialogProps) {
  const store = useKnowledge()
  const [initial] = useState({ ...emptyFields, question })
  const [asking, setAsking] = useState(false)
  const form = useNewFields(initial, async (fields) => onCreated(await store.create(fields)))
  useLeaveGuard(form.changed ? 'The new entry is not saved yet.' : null)
  const close = () => (form.changed ? setAsking(true) : onClose())

  return (
    <Dialog title="New entry" onClose={close} size={860} closeOnClickOutside={!form.changed}>
      <EntryEditor
        label="New entry"
        fields={form.fields}
        errors={form.errors}
        focus={question === '' ? 'question' : 'answer'}
        onChange={form.setFields}
        onSubmit={() => void form.submit()}
        onEscape={close}
      >
        {form.failure !== null && (
          <Group mt="md" grow>
            <FailureAlert title="Not saved" failure={form.failure} />
          </Group>
        )}
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={form.saving}>
            Add entry
          </Button>
        </Group>
      </EntryEditor>
      {asking && (
        <ConfirmDialog
          title="Discard this entry?"
          text="What you have written is not saved yet."
          confirm="Discard"
          cancel="Keep writing"
          onConfirm={onClose}
          onCancel={() => setAsking(false)}
        />
      )}
    </Dialog>
  )
}
