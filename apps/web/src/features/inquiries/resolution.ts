import type { Inquiry, ResolutionRequest } from '@verbatim/contract'
import type { ApiClient } from '../../lib/api-client.ts'
import { apiPath } from '../../lib/org-path.ts'

const resolutionPath = (orgId: string, inquiryId: string) => apiPath(orgId, `inquiries/${inquiryId}/resolution`)

/** Marks an inquiry as mended by an entry, or as dismissed when `entryId` is null. */
export function resolveInquiry(api: ApiClient, orgId: string, inquiryId: string, entryId: string | null) {
  const body: ResolutionRequest = { entry_id: entryId }
  return api.request<Inquiry>(resolutionPath(orgId, inquiryId), { method: 'PUT', body })
}

export function reopenInquiry(api: ApiClient, orgId: string, inquiryId: string) {
  return api.request<Inquiry>(resolutionPath(orgId, inquiryId), { method: 'DELETE' })
}
