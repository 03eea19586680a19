import { ClientConfig } from '@verbatim/contract'
import type { RouteDescription } from '../openapi/route-description.ts'

export const clientConfigRouteDescriptions: RouteDescription[] = [
  {
    method: 'get',
    path: '/config.json',
    tag: 'Operations',
    summary: 'What the web app must know before anybody signs in',
    success: { status: 200, description: 'Nothing secret', schema: ClientConfig },
  },
]
