import { Button, Skeleton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Entry, Inquiry } from '@verbatim/contract'
import { useEffect, useState, type ReactNode } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { FailureAlert } from '../../components/failure-alert.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { InquiriesEmpty } from './inquiries-empty.tsx'
import { defaultFilters, readFilters, writeFilters, type InquiryFilters } from './inquiry-filters.ts'
import { InquiryRow } from './inquiry-row.tsx'
import { InquiryToolbar } from './inquiry-toolbar.tsx'
import { useInquiries } from './use-inquiries.ts'
import { useResolutions } from './use-resolutions.tsx'
import classes from './inquiries-page.module.css'

interface InquiriesPageProps {
  orgId: string
  /** Grows when something was asked or resolved elsewhere in the app. */
  changes: number
  /** An entry by its question, as a link. */
  renderEntry: (entryId: string) => ReactNode
  /** Let a person write an entry, or teach one a phrasing; null when they think better of it. */
  onNewEntry: (text: string) => Promise<Entry | null>
  onAddPhrasing: (text: string, nearest: Inquiry['candidates']) => Promise<Entry | null>
  /** Told which entry answers an inquiry from now on. */
  onMended: (inquiryId: string, entry: Entry) => void
}

/** What was asked; at first what was handed off and nobody has mended yet. */
export function InquiriesPage({ orgId, changes, renderEntry, ...on }: InquiriesPageProps) {
  const [parameters] = useSearchParams()
  const [path, navigate] = useLocation()
  const filters = readFilters(parameters)
  const [search, setSearch] = useState(filters.search)
  const [debouncedSearch] = useDebouncedValue(search, 250)

  function setFilters(next: InquiryFilters) {
    const query = writeFilters(next).toString()
    navigate(query === '' ? path : `${path}?${query}`, { replace: true })
  }
  const address = writeFilters({ ...filters, search: debouncedSearch.trim() }).toString()
  useEffect(() => {
    navigate(address === '' ? path : `${path}?${address}`, { replace: true })
    // Only typing moves the address from here; the other filters do so themselves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [debouncedSearch])

  const inquiries = useInquiries(orgId, filters, changes)
  const { busyId, resolve, reopen } = useResolutions(orgId, inquiries.replace)
  const { items } = inquiries

  async function mend(inquiry: Inquiry, entry: Promise<Entry | null>) {
    const written = await entry
    if (!written) return
    on.onMended(inquiry.id, written)
    await resolve(inquiry, written.id)
  }

  return (
    <>
      <PageHeader
        title="Inquiries"
        description="What visitors asked. Teach the bot what it could not answer, with one click."
      />
      <InquiryToolbar filters={filters} onFilters={setFilters} search={search} onSearch={setSearch} />
      <p className={classes.count} role="status">
        {items === null
          ? ''
          : inquiries.total === 1
            ? '1 inquiry'
            : `${inquiries.total.toLocaleString('en')} inquiries`}
      </p>
      {inquiries.failure !== undefined && (
        <div className={classes.failure}>
          <FailureAlert
            title="The inquiries could not be loaded"
            failure={inquiries.failure}
            onRetry={inquiries.reload}
          />
        </div>
      )}
      {items === null && inquiries.failure === undefined && <InquiriesSkeleton />}
      {items?.length === 0 && (
        <InquiriesEmpty
          filters={filters}
          onShowAll={() => {
            setSearch('')
            setFilters({ ...defaultFilters, outcome: 'all', state: 'all' })
          }}
        />
      )}
      {items !== null && items.length > 0 && (
        <ul className={classes.list} aria-label="Inquiries">
          {items.map((inquiry) => (
            <InquiryRow
              key={inquiry.id}
              inquiry={inquiry}
              busy={busyId === inquiry.id}
              renderEntry={renderEntry}
              onNewEntry={() => void mend(inquiry, on.onNewEntry(inquiry.text))}
              onAddPhrasing={() => void mend(inquiry, on.onAddPhrasing(inquiry.text, inquiry.candidates))}
              onDismiss={() => void resolve(inquiry, null)}
              onReopen={() => void reopen(inquiry)}
            />
          ))}
        </ul>
      )}
      {inquiries.hasMore && (
        <div className={classes.more}>
          <Button variant="default" loading={inquiries.loadingMore} onClick={inquiries.loadMore}>
            Load more
          </Button>
        </div>
      )}
    </>
  )
}

function InquiriesSkeleton() {
  return (
    <div className={classes.list} role="status" aria-busy="true" aria-label="Loading inquiries">
      {Array.from({ length: 6 }, (_, i) => (
        <div key={i} className={classes.skeleton}>
          <Skeleton height={14} width={`${56 - (i % 3) * 10}%`} />
          <Skeleton height={12} width="38%" />
          <Skeleton height={12} width="30%" />
        </div>
      ))}
    </div>
  )
}
