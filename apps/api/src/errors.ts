import type { ErrorCode, ProblemField } from '@verbatim/contract'

interface AppErrorDetails {
  errors?: ProblemField[]
  /** With `precondition_failed`: what is stored now. */
  current?: unknown
  /** With `not_ready`: what is checked, and `ok` or what is missing. */
  checks?: Record<string, string>
  /** Seconds after which it makes sense to try again. */
  retryAfter?: number
  cause?: unknown
}

/** A failure with a designed outcome. `message` is shown to the caller: it says what is wrong and how to mend it. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: AppErrorDetails

  constructor(code: ErrorCode, message: string, details: AppErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}
