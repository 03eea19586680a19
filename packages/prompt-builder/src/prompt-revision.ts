/** Raise this with every change to the words or the layout of any form: caches, logs and measurements are kept by it. */
export const promptVersion = 1

export type PromptForm = 'chat' | 'chat-plain' | 'completion' | 'short' | 'decision'

/**
 * Names one wording of one form, for cache keys and for inquiries that say which prompt decided.
 *
 * @example
 * promptRevision('chat') // 'chat-v1'
 */
export function promptRevision(form: PromptForm): string {
  return `${form}-v${promptVersion}`
}
