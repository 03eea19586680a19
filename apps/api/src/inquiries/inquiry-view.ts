import type { Inquiry } from '@verbatim/contract'
import type { InquiryRow } from './inquiry-model.ts'

export function presentInquiry(row: InquiryRow): Inquiry {
  return {
    id: row.id,
    text: row.text,
    outcome: row.outcome,
    reason: row.reason,
    entry_id: row.entryId,
    revision: row.revision,
    response_sha256: row.responseSha256,
    engine: row.engine,
    confidence: row.confidence,
    candidates: row.candidates,
    latency_ms: row.latencyMs,
    asker: row.asker,
    asked_at: row.askedAt.toISOString(),
    resolution: row.resolvedAt
      ? { entry_id: row.resolutionEntryId, resolved_at: row.resolvedAt.toISOString(), resolved_by: row.resolvedBy }
      : null,
  }
}
