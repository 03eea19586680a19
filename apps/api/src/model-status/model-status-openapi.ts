import { ModelStatus } from '@verbatim/contract'
import type { RouteDescription } from '../openapi/route-description.ts'

export const modelStatusRouteDescriptions: RouteDescription[] = [
  {
    method: 'get',
    path: '/org/:orgId/model',
    tag: 'Language model',
    summary: 'Which language model is configured, and how it fares',
    success: { status: 200, description: 'Never holds a key', schema: ModelStatus },
  },
]
