import { z } from 'zod'
import { Engine, HandOffReason, Outcome } from './answering.ts'
import { PageQuery, pageOf } from './pages.ts'

/** One text that was asked, with what came of it. */
export const Inquiry = z
  .object({
    id: z.uuid(),
    text: z.string(),
    outcome: Outcome,
    reason: HandOffReason.nullable(),
    entry_id: z.uuid().nullable(),
    revision: z.int().nullable(),
    response_sha256: z.string(),
    engine: Engine,
    confidence: z.number().nullable(),
    candidates: z
      .array(z.object({ entry_id: z.uuid(), confidence: z.number() }))
      .meta({ description: 'The nearest entries, best first, at most three' }),
    latency_ms: z.number(),
    asker: z.string().nullable().meta({ description: 'E-mail or user id of whoever asked' }),
    asked_at: z.iso.datetime(),
    resolution: z
      .object({ entry_id: z.uuid().nullable(), resolved_at: z.iso.datetime(), resolved_by: z.string().nullable() })
      .nullable()
      .meta({ description: 'How a person mended it: the entry that answers it now, or null when dismissed' }),
  })
  .meta({ id: 'Inquiry' })
export type Inquiry = z.infer<typeof Inquiry>

export const InquiryPage = pageOf(Inquiry, 'InquiryPage')
export type InquiryPage = z.infer<typeof InquiryPage>

export const InquiryListQuery = PageQuery.extend({
  outcome: Outcome.optional(),
  reason: HandOffReason.optional(),
  entry_id: z.uuid().optional(),
  resolved: z
    .enum(['true', 'false'])
    .optional()
    .meta({ description: 'Only mended (`true`) or only open (`false`) inquiries' }),
  search: z.string().max(1000).optional().meta({ description: 'Part of the text; case-insensitive' }),
  asked_after: z.iso.datetime().optional(),
  asked_before: z.iso.datetime().optional(),
})
export type InquiryListQuery = z.infer<typeof InquiryListQuery>

/** `PUT /inquiries/:inquiryId/resolution` */
export const ResolutionRequest = z
  .strictObject({
    entry_id: z.uuid().nullable().meta({ description: 'The entry that answers it now; null to dismiss' }),
  })
  .meta({ id: 'ResolutionRequest' })
export type ResolutionRequest = z.infer<typeof ResolutionRequest>
