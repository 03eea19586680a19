import { Button } from '@mantine/core'
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs'
import IconSearchOff from '@tabler/icons-react/dist/esm/icons/IconSearchOff.mjs'
import { EmptyNote } from '../../components/empty-note.tsx'

interface KnowledgeEmptyProps {
  search: string
  onClear: () => void
  onNewEntry: () => void
}

export function KnowledgeEmpty({ search, onClear, onNewEntry }: KnowledgeEmptyProps) {
  if (search !== '') {
    return (
      <EmptyNote
        icon={<IconSearchOff size={28} />}
        title="Nothing found"
        actions={
          <Button variant="default" onClick={onClear}>
            Clear the search
          </Button>
        }
      >
        No question, phrasing or answer contains “{search}”.
      </EmptyNote>
    )
  }
  return (
    <EmptyNote
      icon={<IconMessageQuestion size={28} />}
      title="Your bot knows nothing yet"
      actions={<Button onClick={onNewEntry}>Write the first entry</Button>}
    >
      Until it does, it hands every question to a human. Begin with what visitors ask most: a question such as “What are
      your hours?”, other ways to ask it, and the answer in your own words.
    </EmptyNote>
  )
}
