import { CloseButton, NativeSelect, TextInput } from '@mantine/core'
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { entryOrders, type EntryOrder } from './sort-entries.ts'
import classes from './knowledge-page.module.css'

interface KnowledgeToolbarProps {
  search: string
  onSearch: (search: string) => void
  order: EntryOrder
  onOrder: (order: EntryOrder) => void
  /** How many entries are shown of how many, in words. */
  count: string
}

export function KnowledgeToolbar({ search, onSearch, order, onOrder, count }: KnowledgeToolbarProps) {
  return (
    <div className={classes.toolbar} role="search">
      <TextInput
        className={classes.search}
        aria-label="Search entries"
        placeholder="Search questions, phrasings and answers"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={search !== '' && <CloseButton aria-label="Clear the search" onClick={() => onSearch('')} />}
        value={search}
        maxLength={1000}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onSearch('')}
      />
      <NativeSelect
        aria-label="Sort by"
        data={entryOrders.map(({ value, label }) => ({ value, label }))}
        value={order}
        rightSection={<IconChevronDown size={16} aria-hidden />}
        onChange={(event) => onOrder(event.currentTarget.value as EntryOrder)}
      />
      <span className={classes.count} role="status">
        {count}
      </span>
    </div>
  )
}
