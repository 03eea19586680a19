import type { ErrorCode } from '@verbatim/contract'

/** The one table from error code to HTTP status; a new code does not compile without a row. */
export const statusOfCode: Record<ErrorCode, { status: number; title: string }> = {
  invalid_request: { status: 400, title: 'The request is not valid' },
  invalid_json: { status: 400, title: 'The body is not JSON' },
  payload_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The content type is not supported' },
  unauthorized: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'You are not a member of this organisation' },
  not_found: { status: 404, title: 'There is nothing here' },
  knowledge_not_found: { status: 404, title: 'Nothing was saved yet' },
  entry_not_found: { status: 404, title: 'There is no such entry' },
  revision_not_found: { status: 404, title: 'There is no such revision' },
  inquiry_not_found: { status: 404, title: 'There is no such inquiry' },
  too_many_entries: { status: 409, title: 'The knowledge base is full' },
  entry_not_deleted: { status: 409, title: 'The entry is not deleted' },
  precondition_required: { status: 428, title: 'Say which version you have seen' },
  precondition_failed: { status: 412, title: 'Somebody changed this meanwhile' },
  not_ready: { status: 503, title: 'Not ready yet' },
  storage_unavailable: { status: 503, title: 'The database cannot be reached' },
  internal_error: { status: 500, title: 'Something went wrong on our side' },
}
