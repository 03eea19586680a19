import { ConnectionError, TimeoutError } from 'sequelize'
import { AppError } from '../errors.ts'
import { isStorageFailure } from '../db/is-storage-failure.ts'

/** What Express' own middleware throws; `type` is missing where a compressed body cannot be unpacked. */
interface HttpError {
  type?: string
  limit?: number
  status: number
}

/** Turns whatever was thrown into an AppError; what nobody designed becomes `internal_error` without its details. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof URIError) return new AppError('invalid_request', 'The address holds a broken percent-encoding.')
  if (isHttpError(error)) return bodyError(error)
  if (error instanceof ConnectionError || error instanceof TimeoutError || isStorageFailure(error)) {
    return new AppError('storage_unavailable', 'Nothing was changed. Try again in a few seconds.', {
      retryAfter: 2,
      cause: error,
    })
  }
  return new AppError(
    'internal_error',
    'The failure was logged under this request id. Try again; if it stays, tell whoever runs this server.',
    { cause: error },
  )
}

function isHttpError(error: unknown): error is HttpError {
  if (typeof error !== 'object' || error === null || !('status' in error)) return false
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500
}

function bodyError(error: HttpError): AppError {
  switch (error.type) {
    case 'entity.too.large':
      return new AppError(
        'payload_too_large',
        `The body is larger than ${(error.limit ?? 0).toLocaleString('en')} bytes. Send less at once.`,
      )
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new AppError('unsupported_media_type', 'Send the body uncompressed or with gzip, as UTF-8.')
    case 'entity.parse.failed':
      return new AppError('invalid_json', 'The body could not be read as JSON. Check quotes, commas and brackets.')
    default:
      return new AppError('invalid_request', 'The body broke off or could not be read. Send it again.')
  }
}
