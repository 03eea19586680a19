import { z } from 'zod'
import type { RouteDescription } from '../openapi/route-description.ts'

const Health = z
  .object({ status: z.literal('ok'), checks: z.record(z.string(), z.string()).optional() })
  .meta({ id: 'Health' })

export const healthRouteDescriptions: RouteDescription[] = [
  {
    method: 'get',
    path: '/livez',
    tag: 'Operations',
    summary: 'Does the process run',
    success: { status: 200, description: 'It does; no dependency is asked', schema: Health },
  },
  {
    method: 'get',
    path: '/readyz',
    tag: 'Operations',
    summary: 'Can it serve',
    errors: ['not_ready'],
    description:
      'Checks the database, its migrations and the key of the identity server; `checks` of the problem says which is missing.',
    success: { status: 200, description: 'It can', schema: Health },
  },
]
