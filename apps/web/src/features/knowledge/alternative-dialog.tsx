import { Button, Group, Textarea } from '@mantine/core'
import type { Entry } from '@verbatim/contract'
import { useState, type FormEvent } from 'react'
import { Dialog } from '../../components/dialog.tsx'
import { FailureAlert } from '../../components/failure-alert.tsx'
import { LengthCounter } from '../../components/length-counter.tsx'
import { useClientConfig } from '../../lib/client-config.ts'
import { EntryPicker } from './entry-picker.tsx'
import { addPhrasing } from './add-phrasing.ts'
import { useKnowledge } from './knowledge-context.tsx'

export interface NearEntry {
  entryId: string
  confidence: number
}

interface AlternativeDialogProps {
  /** What a visitor asked. */
  text: string
  /** The entries that came nearest to it, best first. */
  nearest: readonly NearEntry[]
  onAdded: (entry: Entry) => void
  onClose: () => void
}

/** Teaches an entry another way to ask its question. */
export function AlternativeDialog({ text, nearest, onAdded, onClose }: AlternativeDialogProps) {
  const store = useKnowledge()
  const { limits } = useClientConfig()
  const [phrasing, setPhrasing] = useState(text)
  const [chosen, setChosen] = useState<string | null>(nearest[0]?.entryId ?? null)
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen === null || phrasing.trim() === '' || saving) return
    setSaving(true)
    setFailure(null)
    try {
      onAdded(await addPhrasing(store, chosen, phrasing.trim()))
    } catch (reason) {
      setFailure(reason)
      setSaving(false)
    }
  }

  return (
    <Dialog title="Add as another phrasing" onClose={onClose} size={640}>
      <form aria-label="Add as another phrasing" onSubmit={(event) => void submit(event)}>
        <Textarea
          label="Phrasing"
          description="As the visitor asked it. Shorten it to what matters, if you like."
          value={phrasing}
          autosize
          minRows={1}
          maxRows={6}
          onChange={(event) => setPhrasing(event.currentTarget.value)}
        />
        <LengthCounter text={phrasing} limit={limits.question_length} />
        <EntryPicker nearest={nearest} chosen={chosen} onChoose={setChosen} />
        {failure !== null && <FailureAlert title="Not saved" failure={failure} />}
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={saving} disabled={chosen === null || phrasing.trim() === ''}>
            Add phrasing
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
