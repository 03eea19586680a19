import { Button } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import IconMapOff from '@tabler/icons-react/dist/esm/icons/IconMapOff.mjs'
import { Link } from 'wouter'
import { EmptyNote } from '../components/empty-note.tsx'

export function NotFoundPage() {
  useDocumentTitle('Page not found · Verbatim')
  return (
    <EmptyNote
      headsPage
      icon={<IconMapOff size={28} />}
      title="There is no such page"
      actions={
        <Button component={Link} href="/">
          Go to your knowledge base
        </Button>
      }
    >
      The address may be mistyped, or the page has moved.
    </EmptyNote>
  )
}
