import type { Problem } from '@verbatim/contract'
import type { AppError } from '../errors.ts'
import { statusOfCode } from './status-of-code.ts'

/** An error as RFC 9457 problem details. `type` is a stable name, not an address that must answer. */
export function presentProblem(error: AppError, requestId: string): Problem {
  const { status, title } = statusOfCode[error.code]
  const { errors, current, checks } = error.details
  return {
    type: `urn:verbatim:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    request_id: requestId,
    ...(errors ? { errors } : {}),
    ...(checks ? { checks } : {}),
    ...(current === undefined ? {} : { current }),
  }
}
