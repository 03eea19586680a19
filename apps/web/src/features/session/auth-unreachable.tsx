import { Button } from '@mantine/core'
import { FullPageNote } from '../../components/full-page-note.tsx'

/** The identity library waits for ever when its server is away; a reload is the only way out that it leaves. */
export function AuthUnreachable({ authUrl }: { authUrl: string }) {
  return (
    <FullPageNote
      title="Signing in is not possible right now"
      actions={<Button onClick={() => location.reload()}>Reload</Button>}
    >
      The sign-in service at {authUrl} does not answer. Reload the page in a moment; if it stays so, tell whoever runs
      this server.
    </FullPageNote>
  )
}
