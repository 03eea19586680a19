import { resolveChoice, type ParsedReply, type PromptChoice } from '../choices.ts'

const bareKey = /^(?:(["'`])([a-z0-9]+)\.?\1|([a-z0-9]+))\.?$/u

/**
 * Reads a bare key, as asked for by `buildChatPrompt(knowledge, text, { reply: 'plain' })`.
 *
 * White space, one pair of quotes or backticks and a final period are forgiven, because models without JSON mode add
 * them; nothing else is. It never throws.
 *
 * @example
 * parsePlainReply(' "q1".\n', [{ key: 'q1', entryId: '7' }]) // { entryId: '7' }
 */
export function parsePlainReply(reply: string, choices: readonly PromptChoice[]): ParsedReply {
  const match = bareKey.exec(reply.trim())
  const key = match?.[2] ?? match?.[3]
  return key === undefined ? { invalid: 'the reply is not a bare key' } : resolveChoice(key, choices)
}
