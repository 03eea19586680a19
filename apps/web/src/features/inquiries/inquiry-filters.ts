import { apiPath } from '../../lib/org-path.ts'

export interface InquiryFilters {
  outcome: 'handed_off' | 'answered' | 'all'
  state: 'open' | 'resolved' | 'all'
  search: string
}

/** What waits for somebody to mend it. */
export const defaultFilters: InquiryFilters = { outcome: 'handed_off', state: 'open', search: '' }

const rowsPerPage = 50

/** Path of one page of inquiries. */
export function inquiriesPath(orgId: string, filters: InquiryFilters, cursor?: string): string {
  return apiPath(orgId, 'inquiries', {
    outcome: filters.outcome === 'all' ? undefined : filters.outcome,
    resolved: filters.state === 'all' ? undefined : String(filters.state === 'resolved'),
    search: filters.search,
    cursor,
    limit: rowsPerPage,
  })
}

/** Filters as the page's address holds them; what makes no sense is read as the default. */
export function readFilters(parameters: URLSearchParams): InquiryFilters {
  const oneOf = <Value extends string>(name: string, values: readonly Value[], fallback: Value) =>
    values.find((value) => value === parameters.get(name)) ?? fallback
  return {
    outcome: oneOf('outcome', ['handed_off', 'answered', 'all'], defaultFilters.outcome),
    state: oneOf('state', ['open', 'resolved', 'all'], defaultFilters.state),
    search: parameters.get('search') ?? '',
  }
}

/** The reverse of `readFilters`; defaults are left out of the address. */
export function writeFilters(filters: InquiryFilters): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const name of ['outcome', 'state', 'search'] as const) {
    if (filters[name] !== defaultFilters[name]) parameters.set(name, filters[name])
  }
  return parameters
}
