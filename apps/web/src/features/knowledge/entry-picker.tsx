import { Radio, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { EntryPage } from '@verbatim/contract'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useState } from 'react'
import useSWR from 'swr'
import { FailureAlert } from '../../components/failure-alert.tsx'
import { apiPath } from '../../lib/org-path.ts'
import type { NearEntry } from './alternative-dialog.tsx'
import { EntryOption, NearEntryOption } from './entry-option.tsx'
import { useKnowledge } from './knowledge-context.tsx'
import classes from './entry-picker.module.css'

interface EntryPickerProps {
  nearest: readonly NearEntry[]
  chosen: string | null
  onChoose: (entryId: string) => void
}

/** One entry out of all: those that came nearest first, every other by search. */
export function EntryPicker({ nearest, chosen, onChoose }: EntryPickerProps) {
  const store = useKnowledge()
  const [search, setSearch] = useState('')
  const [wanted] = useDebouncedValue(search.trim(), 250)
  const { data, error, mutate } = useSWR<EntryPage>(apiPath(store.orgId, 'entries', { search: wanted, limit: 20 }), {
    keepPreviousData: true,
  })
  const found = data?.items ?? []
  const others = wanted === '' ? found.filter(({ id }) => nearest.every(({ entryId }) => entryId !== id)) : found

  return (
    <Radio.Group
      className={classes.picker}
      label="Entry"
      description="Whose answer should be given."
      value={chosen}
      onChange={onChoose}
    >
      <TextInput
        aria-label="Search all entries"
        placeholder="Search all entries"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        // Enter here means "search", not "save".
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div className={classes.options}>
        {wanted === '' &&
          nearest.map(({ entryId, confidence }) => (
            <NearEntryOption key={entryId} entryId={entryId} confidence={confidence} />
          ))}
        {others.map((entry) => (
          <EntryOption key={entry.id} entry={entry} />
        ))}
        {data && wanted !== '' && others.length === 0 && (
          <p className={classes.nothing}>No entry contains “{wanted}”.</p>
        )}
      </div>
      {error && (
        <FailureAlert title="The entries could not be searched" failure={error} onRetry={() => void mutate()} />
      )}
    </Radio.Group>
  )
}
