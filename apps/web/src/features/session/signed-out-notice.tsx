import { Button, Group, Text } from '@mantine/core'
import { useHostedPageUrls } from '@propelauth/react'
import { Dialog } from '../../components/dialog.tsx'

/** Lies over a page with unsaved work when the session has ended; signing in elsewhere brings the page back as it was. */
export function SignedOutNotice({ onRefresh }: { onRefresh: () => Promise<void> }) {
  const { getLoginPageUrl } = useHostedPageUrls()
  return (
    <Dialog title="You are signed out" onClose={() => {}} withoutClose closeOnClickOutside={false} blurred onTop>
      <Text size="sm">
        What you have written is still on this page. Sign in in a new tab, then come back here and go on.
      </Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={() => void onRefresh()}>
          I have signed in
        </Button>
        <Button
          component="a"
          href={getLoginPageUrl({ postLoginRedirectUrl: `${location.origin}/` })}
          target="_blank"
          rel="noreferrer"
        >
          Sign in (new tab)
        </Button>
      </Group>
    </Dialog>
  )
}
