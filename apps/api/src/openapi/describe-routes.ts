import type { Limits } from '@verbatim/contract'
import { describeTestPromptRoutes } from '../answering/test-prompt-openapi.ts'
import { clientConfigRouteDescriptions } from '../client-config/client-config-openapi.ts'
import { healthRouteDescriptions } from '../health/health-openapi.ts'
import { inquiryRouteDescriptions } from '../inquiries/inquiry-openapi.ts'
import { describeKnowledgeRoutes } from '../knowledge/knowledge-openapi.ts'
import { modelStatusRouteDescriptions } from '../model-status/model-status-openapi.ts'
import { trainingDataRouteDescriptions } from '../training-data/training-data-openapi.ts'
import type { RouteDescription } from './route-description.ts'

/** Every call of the API. A test compares this list with the routes that the app really has. */
export function describeRoutes(limits: Limits): RouteDescription[] {
  return [
    ...describeTestPromptRoutes(limits),
    ...describeKnowledgeRoutes(limits),
    ...inquiryRouteDescriptions,
    ...modelStatusRouteDescriptions,
    ...trainingDataRouteDescriptions,
    ...clientConfigRouteDescriptions,
    ...healthRouteDescriptions,
  ]
}
