import { CloseButton, SegmentedControl, TextInput } from '@mantine/core'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import type { InquiryFilters } from './inquiry-filters.ts'
import classes from './inquiries-page.module.css'

interface InquiryToolbarProps {
  filters: InquiryFilters
  onFilters: (filters: InquiryFilters) => void
  search: string
  onSearch: (search: string) => void
}

export function InquiryToolbar({ filters, onFilters, search, onSearch }: InquiryToolbarProps) {
  return (
    <div className={classes.toolbar} role="search">
      <SegmentedControl
        aria-label="Outcome"
        value={filters.outcome}
        onChange={(outcome) => onFilters({ ...filters, outcome })}
        data={[
          { value: 'handed_off' as const, label: 'Handed off' },
          { value: 'answered' as const, label: 'Answered' },
          { value: 'all' as const, label: 'All' },
        ]}
      />
      <SegmentedControl
        aria-label="State"
        value={filters.state}
        onChange={(state) => onFilters({ ...filters, state })}
        data={[
          { value: 'open' as const, label: 'Open' },
          { value: 'resolved' as const, label: 'Resolved' },
          { value: 'all' as const, label: 'All' },
        ]}
      />
      <TextInput
        className={classes.search}
        aria-label="Search inquiries"
        placeholder="Search what was asked"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={search !== '' && <CloseButton aria-label="Clear the search" onClick={() => onSearch('')} />}
        value={search}
        maxLength={1000}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  )
}
