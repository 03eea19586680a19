import type { ErrorCode } from '@verbatim/contract'
import type { z } from 'zod'

/** One call, as the OpenAPI document lists it. `path` is Express's; under /org/:orgId the usual refusals are added. */
export interface RouteDescription {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  tag: string
  summary: string
  description?: string
  query?: z.ZodObject
  body?: z.ZodType
  /** `needed`: 428 without If-Match. `optional`: honoured when sent. */
  ifMatch?: 'needed' | 'optional'
  success: { status: 200 | 201 | 204; description: string; schema?: z.ZodType; mediaType?: string; etag?: boolean }
  errors?: ErrorCode[]
}
