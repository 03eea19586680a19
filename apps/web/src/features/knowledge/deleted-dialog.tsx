import { Button, Group, Text } from '@mantine/core'
import { Dialog } from '../../components/dialog.tsx'

interface DeletedDialogProps {
  question: string
  onRestore: () => void
  onDiscard: () => void
  onClose: () => void
}

/** Somebody deleted the entry that I was editing. */
export function DeletedDialog({ question, onRestore, onDiscard, onClose }: DeletedDialogProps) {
  return (
    <Dialog title="This entry was deleted meanwhile" onClose={onClose}>
      <Text size="sm">Somebody deleted “{question}” while you were editing it. Your changes are not stored.</Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onDiscard}>
          Discard my changes
        </Button>
        <Button onClick={onRestore} data-autofocus>
          Bring it back with my changes
        </Button>
      </Group>
    </Dialog>
  )
}
