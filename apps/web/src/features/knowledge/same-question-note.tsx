import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { EntryPage } from '@verbatim/contract'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import useSWR from 'swr'
import { apiPath } from '../../lib/org-path.ts'
import { useKnowledge } from './knowledge-context.tsx'
import { comparablePhrasing, findPhrasing } from './phrasing.ts'
import classes from './same-question-note.module.css'

interface SameQuestionNoteProps {
  text: string
  /** The entry that is being written, which may of course ask its own question. */
  entryId?: string
}

/** Warns, while somebody types, when another entry asks the same: the bot could not tell the two apart. */
export function SameQuestionNote({ text, entryId }: SameQuestionNoteProps) {
  const store = useKnowledge()
  // The server searches for a part of the text as it is, so closing punctuation must not stand in the way.
  const [wanted] = useDebouncedValue(text.trim().replace(/[\s?!.…]+$/u, ''), 400)
  const path = apiPath(store.orgId, 'entries', { search: wanted.slice(0, 1000), limit: 20 })
  const { data } = useSWR<EntryPage>(wanted === '' ? null : path, { keepPreviousData: true, revalidateOnFocus: false })

  const other = data?.items.find((entry) => entry.id !== entryId && findPhrasing(entry, text) !== null)
  const same = other !== undefined && comparablePhrasing(text) !== ''
  return (
    <div role="status">
      {same && (
        <Text className={classes.note} size="xs">
          <IconAlertTriangle size={14} aria-hidden className={classes.icon} />
          <span>
            {comparablePhrasing(other.question) === comparablePhrasing(text)
              ? 'Another entry has the same question. '
              : `The entry “${other.question}” has this among its phrasings. `}
            The bot cannot tell them apart.
          </span>
        </Text>
      )}
    </div>
  )
}
