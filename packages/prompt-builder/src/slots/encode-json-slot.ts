import { normalisePromptText } from './normalise-prompt-text.ts'

/**
 * A slot of the chat and decision forms: the normalised text as one JSON string on one line.
 *
 * `<` and `[` are written as JSON escapes: chat templates of self-hosted servers take `<|im_start|>`, `</s>` or
 * `[INST]` for control tokens wherever they stand, also inside a JSON string. `JSON.parse` gives the text back.
 *
 * @example
 * encodeJsonSlot('say "hi"\n<s>') // '"say \\"hi\\" \\u003cs>"'
 */
export function encodeJsonSlot(text: string): string {
  return JSON.stringify(normalisePromptText(text)).replaceAll('<', '\\u003c').replaceAll('[', '\\u005b')
}
