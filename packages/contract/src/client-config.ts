import { z } from 'zod'

/** `GET /config.json`: what the web app must know before anybody signs in. Holds nothing secret. */
export const ClientConfig = z
  .object({
    auth_url: z.string().meta({ description: 'Origin of PropelAuth, or of the local identity server' }),
    local_identity: z.boolean(),
    language_model: z.boolean().meta({ description: 'Whether a language model is configured' }),
    hand_off_text: z.string(),
    version: z.string(),
    limits: z.object({
      question_length: z.int(),
      answer_length: z.int(),
      alternatives_per_entry: z.int(),
      entries_per_org: z.int(),
      prompt_length: z.int(),
    }),
  })
  .meta({ id: 'ClientConfig' })
export type ClientConfig = z.infer<typeof ClientConfig>
