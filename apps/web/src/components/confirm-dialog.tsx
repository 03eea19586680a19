import { Button, Group, Modal, Text } from '@mantine/core'

interface ConfirmDialogProps {
  opened: boolean
  title: string
  text: string
  confirm: string
  cancel: string
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something is lost. The safe choice has the focus, and Escape takes it. */
export function ConfirmDialog({ opened, title, text, confirm, cancel, onConfirm, onCancel }: ConfirmDialogProps) {
  return (
    <Modal opened={opened} onClose={onCancel} title={title} centered size="sm" withCloseButton={false} zIndex={400}>
      <Text size="sm">{text}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel} data-autofocus>
          {cancel}
        </Button>
      </Group>
    </Modal>
  )
}
