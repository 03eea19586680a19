import { Button } from '@mantine/core'
import IconMoodSmile from '@tabler/icons-react/dist/esm/icons/IconMoodSmile.mjs'
import IconSearchOff from '@tabler/icons-react/dist/esm/icons/IconSearchOff.mjs'
import { EmptyNote } from '../../components/empty-note.tsx'
import type { InquiryFilters } from './inquiry-filters.ts'

export function InquiriesEmpty({ filters, onShowAll }: { filters: InquiryFilters; onShowAll: () => void }) {
  const showAll = (
    <Button variant="default" onClick={onShowAll}>
      Show all inquiries
    </Button>
  )
  if (filters.search !== '') {
    return (
      <EmptyNote icon={<IconSearchOff size={28} />} title="Nothing found" actions={showAll}>
        No inquiry that these filters let through contains “{filters.search}”.
      </EmptyNote>
    )
  }
  if (filters.outcome === 'handed_off' && filters.state === 'open') {
    return (
      <EmptyNote icon={<IconMoodSmile size={28} />} title="Nothing is waiting for you" actions={showAll}>
        Every question was answered, or somebody has looked after it. What the bot cannot answer will appear here.
      </EmptyNote>
    )
  }
  const everything = filters.outcome === 'all' && filters.state === 'all'
  return (
    <EmptyNote
      icon={<IconSearchOff size={28} />}
      title={everything ? 'Nothing was asked yet' : 'No such inquiries'}
      actions={everything ? undefined : showAll}
    >
      {everything ? 'Ask something in “Try it”, or connect your site: see “Integrate”.' : 'Try other filters.'}
    </EmptyNote>
  )
}
