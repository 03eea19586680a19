import { Button, Group, Text } from '@mantine/core'
import { Dialog } from './dialog.tsx'

interface ConfirmDialogProps {
  title: string
  text: string
  confirm: string
  cancel: string
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something is lost. The safe choice has the focus, and Escape takes it. */
export function ConfirmDialog({ title, text, confirm, cancel, onConfirm, onCancel }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onCancel} size={400} withoutClose onTop>
      <Text size="sm">{text}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel} data-autofocus>
          {cancel}
        </Button>
      </Group>
    </Dialog>
  )
}
