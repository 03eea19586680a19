/** Something that the person did can be named to them: a code for programs, words for people. */
export class IdentityError extends Error {
  readonly code: IdentityErrorCode

  constructor(code: IdentityErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

export type IdentityErrorCode = keyof typeof statusOf

/** The one table from codes to HTTP statuses. */
export const statusOf = {
  bad_request: 400,
  signed_out: 401,
  user_not_in_org: 401,
  form_out_of_date: 403,
  forbidden: 403,
  foreign_origin: 403,
  not_found: 404,
  method_not_allowed: 405,
  last_owner: 409,
  too_large: 413,
  wrong_content_type: 415,
  foreign_host: 421,
  too_many_attempts: 429,
  internal: 500,
} as const
