import { Inquiry, InquiryListQuery, InquiryPage, ResolutionRequest } from '@verbatim/contract'
import type { RouteDescription } from '../openapi/route-description.ts'

const inquiries = '/org/:orgId/inquiries'

export const inquiryRouteDescriptions: RouteDescription[] = [
  {
    method: 'get',
    path: inquiries,
    tag: 'Inquiries',
    summary: 'List what was asked, newest first',
    query: InquiryListQuery,
    success: { status: 200, description: 'A page', schema: InquiryPage },
  },
  {
    method: 'get',
    path: `${inquiries}/:inquiryId`,
    tag: 'Inquiries',
    summary: 'Read one inquiry',
    errors: ['inquiry_not_found'],
    success: { status: 200, description: 'The inquiry', schema: Inquiry },
  },
  {
    method: 'put',
    path: `${inquiries}/:inquiryId/resolution`,
    tag: 'Inquiries',
    summary: 'Note how it was mended',
    body: ResolutionRequest,
    errors: ['inquiry_not_found', 'entry_not_found'],
    success: { status: 200, description: 'The inquiry', schema: Inquiry },
  },
  {
    method: 'delete',
    path: `${inquiries}/:inquiryId/resolution`,
    tag: 'Inquiries',
    summary: 'Open it again',
    errors: ['inquiry_not_found'],
    success: { status: 200, description: 'The inquiry', schema: Inquiry },
  },
]
