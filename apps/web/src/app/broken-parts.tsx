import { Button, Group, Text } from '@mantine/core'
import { Dialog } from '../components/dialog.tsx'
import { FailureAlert } from '../components/failure-alert.tsx'
import { FullPageNote } from '../components/full-page-note.tsx'

// A part of the app that broke, or that could not be fetched since a newer version has taken its place.

export function BrokenPage({ failure }: { failure: unknown }) {
  return <FailureAlert title="This page could not be shown" failure={failure} onRetry={() => location.reload()} />
}

export function BrokenDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="This could not be shown" onClose={onClose}>
      <Text size="sm">Verbatim may have been updated since you opened this page. Reload it, then try again.</Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={() => location.reload()}>Reload</Button>
      </Group>
    </Dialog>
  )
}

export function BrokenApp() {
  return (
    <FullPageNote title="Something went wrong" actions={<Button onClick={() => location.reload()}>Reload</Button>}>
      This page ran into a mistake of ours. Reload it; if it happens again, tell whoever runs this server.
    </FullPageNote>
  )
}
