import { buildChatPrompt } from '../chat/build-chat-prompt.ts'
import { noneKey } from '../choices.ts'
import type { PromptKnowledge } from '../prompt-knowledge.ts'
import { encodeJsonSlot } from '../slots/encode-json-slot.ts'
import type { PromptCase } from '../training/list-cases.ts'
import { escapeTemplateTags, type PromptfooConfiguration } from './promptfoo-configuration.ts'

/**
 * A promptfoo configuration that sends our chat prompt straight to models, to compare them before choosing one.
 *
 * `providers` are promptfoo's ids, such as `openai:chat:gpt-6-luna` or `ollama:chat:qwen3`; the reply schema goes
 * along. All entries are offered, so this suits knowledge bases that the bot sends whole. Cases of entries that
 * are not in `knowledge` are left out.
 *
 * @example
 * buildPromptfooModelConfiguration(shop, listCases(shop), ['openai:chat:gpt-6-luna']).tests[0].assert // [{ type: 'equals', value: { id: 'q1' } }]
 */
export function buildPromptfooModelConfiguration(
  knowledge: PromptKnowledge,
  cases: readonly PromptCase[],
  providers: readonly string[],
): PromptfooConfiguration {
  const { messages, choices, schema, revision } = buildChatPrompt(knowledge, '')
  const keys = new Map<string | null, string>([[null, noneKey]])
  for (const { key, entryId } of choices) keys.set(entryId, key)
  const responseFormat = { type: 'json_schema', json_schema: { name: 'pick', strict: true, schema } }
  return {
    description: `Verbatim's prompt ${revision}, sent straight to models`,
    prompts: [
      JSON.stringify([
        { role: 'system', content: escapeTemplateTags(messages[0]!.content) },
        { role: 'user', content: '{"message":{{ text }}}' },
      ]),
    ],
    providers: providers.map((id) => ({ id, config: { response_format: responseFormat } })),
    tests: cases
      .filter(({ entryId }) => keys.has(entryId))
      .map(({ text, entryId }) => ({
        description: entryId === null ? 'is handed off' : 'is answered by its entry',
        vars: { text: escapeTemplateTags(encodeJsonSlot(text)) },
        assert: [{ type: 'equals', value: { id: keys.get(entryId)! } }],
      })),
  }
}
