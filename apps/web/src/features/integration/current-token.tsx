import { Button, Text } from '@mantine/core'
import { useAuthInfo } from '@propelauth/react'
import { useState } from 'react'
import { CodeBlock } from '../../components/code-block.tsx'
import { formatAbsoluteTime, formatRelativeTime } from '../../lib/relative-time.ts'

/** The signed-in person's own token, shown only on request: over a shoulder it is a password. */
export function CurrentToken() {
  const { accessToken, accessTokenExpiresAtSeconds } = useAuthInfo()
  const [shown, setShown] = useState(false)
  if (!shown || !accessToken) {
    return (
      <Button variant="default" onClick={() => setShown(true)} aria-expanded={false}>
        Show my current token
      </Button>
    )
  }
  const expires = new Date((accessTokenExpiresAtSeconds ?? 0) * 1000).toISOString()
  return (
    <>
      <Button variant="default" mb="xs" onClick={() => setShown(false)} aria-expanded>
        Hide the token
      </Button>
      <CodeBlock label="Your current token" code={accessToken} wrap />
      <Text size="sm" mt="xs">
        It expires <span title={formatAbsoluteTime(expires)}>{formatRelativeTime(expires)}</span>, at{' '}
        {formatAbsoluteTime(expires)}. Whoever holds it can do all that you can; do not put it into a web page.
      </Text>
    </>
  )
}
