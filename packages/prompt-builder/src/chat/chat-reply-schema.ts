import { noneKey, type PromptChoice } from '../choices.ts'

/**
 * JSON Schema of the only reply allowed, in the subset that strict structured outputs take. A type, not an interface: an
 * SDK's `Record<string, unknown>` takes no interface.
 */
export type ChatReplySchema = {
  type: 'object'
  properties: { id: { type: 'string'; enum: string[] } }
  required: ['id']
  additionalProperties: false
}

/** No free text and no self-reported confidence: the key is all that a model may say. */
export function chatReplySchema(choices: readonly PromptChoice[]): ChatReplySchema {
  return {
    type: 'object',
    properties: { id: { type: 'string', enum: [...choices.map(({ key }) => key), noneKey] } },
    required: ['id'],
    additionalProperties: false,
  }
}
