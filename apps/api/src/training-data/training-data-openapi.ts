import { PromptfooQuery, TrainingDataQuery } from '@verbatim/contract'
import { z } from 'zod'
import type { RouteDescription } from '../openapi/route-description.ts'

export const trainingDataRouteDescriptions: RouteDescription[] = [
  {
    method: 'get',
    path: '/org/:orgId/training_data',
    tag: 'Training data',
    summary: "Export an org's cases as JSONL for a trainer",
    description:
      'One JSON object a line. Positives are entries and alternatives; negatives are hand-offs that people confirmed by dismissing them.',
    query: TrainingDataQuery,
    errors: ['knowledge_not_found'],
    success: { status: 200, description: 'JSON Lines', schema: z.string(), mediaType: 'application/jsonl' },
  },
  {
    method: 'get',
    path: '/org/:orgId/promptfoo',
    tag: 'Training data',
    summary: "Export an org's cases as a promptfoo configuration",
    description:
      'Run it with `promptfoo eval -c promptfooconfig.json`; the bot is asked with the token in VERBATIM_TOKEN.',
    query: PromptfooQuery,
    errors: ['knowledge_not_found'],
    success: {
      status: 200,
      description: 'promptfooconfig.json',
      schema: z.looseObject({ prompts: z.array(z.string()) }),
    },
  },
]
