import type { Inquiry, InquiryPage } from '@verbatim/contract'
import { useEffect } from 'react'
import useSWRInfinite from 'swr/infinite'
import { inquiriesPath, type InquiryFilters } from './inquiry-filters.ts'

/** Inquiries that the filters let through, newest first, page after page. A new `changes` looks for new ones. */
export function useInquiries(orgId: string, filters: InquiryFilters, changes: number) {
  const { data, error, isLoading, isValidating, size, setSize, mutate } = useSWRInfinite<InquiryPage>(
    (index, before: InquiryPage | null) => {
      if (index > 0 && !before?.next_cursor) return null
      return inquiriesPath(orgId, filters, before?.next_cursor ?? undefined)
    },
    // Without a pause between requests: who reopens an inquiry and at once looks among the open ones must find it there.
    { keepPreviousData: true, refreshInterval: 30_000, revalidateFirstPage: true, dedupingInterval: 0 },
  )

  useEffect(() => {
    if (changes > 0) void mutate()
  }, [changes, mutate])

  const last = data?.at(-1)
  return {
    items: data?.flatMap((page) => page.items) ?? null,
    total: data?.[0]?.total ?? 0,
    failure: error as unknown,
    loading: isLoading,
    loadingMore: isValidating && size > (data?.length ?? 0),
    hasMore: Boolean(last?.next_cursor),
    loadMore: () => void setSize(size + 1),
    reload: () => void mutate(),
    /** Shows a changed inquiry in its place, even where the filters would no longer let it through. */
    replace: (inquiry: Inquiry) =>
      void mutate(
        (pages) =>
          pages?.map((page) => ({
            ...page,
            items: page.items.map((each) => (each.id === inquiry.id ? inquiry : each)),
          })),
        { revalidate: false },
      ),
  }
}
