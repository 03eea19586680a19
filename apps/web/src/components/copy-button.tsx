import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'

/** Copies `text`; `what` completes the accessible name: "Copy the prompt". */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const clipboard = useClipboard({ timeout: 2000 })
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={clipboard.copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
      onClick={() => clipboard.copy(text)}
      aria-label={`Copy ${what}`}
    >
      <span aria-live="polite">{clipboard.error ? 'Not allowed' : clipboard.copied ? 'Copied' : 'Copy'}</span>
    </Button>
  )
}
