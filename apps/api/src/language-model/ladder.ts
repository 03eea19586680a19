import { isOpenAiHost, type ConfigurableWay, type ModelProviderConfig } from './language-model-config.ts'
import type { Rung } from './model-call.ts'

const chatRungs: readonly Rung[] = ['chat-schema', 'chat-choice', 'chat-json', 'chat-text']

const rungsByWay: Record<ConfigurableWay, readonly Rung[]> = {
  auto: ['decisions', 'systemone', ...chatRungs, 'completion'],
  decisions: ['decisions'],
  systemone: ['systemone'],
  chat: chatRungs,
  completion: ['completion'],
  'completion-short': ['completion-short'],
}

/** What OpenAI never served, or knows only as an error. */
const notAtOpenAi: readonly Rung[] = ['systemone', 'chat-choice', 'completion']

/**
 * The rungs of one provider, best first.
 *
 * @example
 * listRungs({ ...provider, way: 'completion' }) // ['completion']
 */
export function listRungs({ way, baseUrl }: Pick<ModelProviderConfig, 'way' | 'baseUrl'>): readonly Rung[] {
  const all = rungsByWay[way]
  return all.length > 1 && isOpenAiHost(baseUrl) ? all.filter((rung) => !notAtOpenAi.includes(rung)) : all
}
