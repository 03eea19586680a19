export type OrgPage = 'knowledge' | 'inquiries' | 'integrate' | 'model'

/** Address of a page of this app. */
export function pagePath(orgId: string, page: OrgPage, entryId?: string): string {
  const path = `/app/${encodeURIComponent(orgId)}/${page}`
  return entryId === undefined ? path : `${path}?entry=${encodeURIComponent(entryId)}`
}

/** Path of an API call of an org: `apiPath('o', 'entries', { limit: 5, search: undefined })` is `/org/o/entries?limit=5`. */
export function apiPath(orgId: string, rest: string, query: Record<string, string | number | undefined> = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return `/org/${encodeURIComponent(orgId)}/${rest}${text === '' ? '' : `?${text}`}`
}
