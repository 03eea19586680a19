import { z } from 'zod'

/** `GET /training_data` */
export const TrainingDataQuery = z.strictObject({
  format: z.enum(['chat', 'completion']).default('chat').meta({
    description: '`chat`: rows of messages. `completion`: rows of prompt and completion, for the short prompt',
  }),
})
export type TrainingDataQuery = z.infer<typeof TrainingDataQuery>

/** `GET /promptfoo` */
export const PromptfooQuery = z.strictObject({
  target: z
    .enum(['bot', 'model'])
    .default('bot')
    .meta({ description: '`bot`: ask this server. `model`: send our prompt straight to `provider`' }),
  provider: z
    .string()
    .max(200)
    .default('openai:chat:gpt-6-luna')
    .meta({ description: "With `model`: promptfoo's id of it", example: 'ollama:chat:qwen3' }),
})
export type PromptfooQuery = z.infer<typeof PromptfooQuery>
