import type { PromptCase } from '../training/list-cases.ts'
import { templateSafeJson, type PromptfooConfiguration } from './promptfoo-configuration.ts'

export interface PromptfooBot {
  /** Absolute URL of the org's `POST /org/:orgId/test_prompt`. */
  url: string
  /** Environment variable that holds a bearer token when promptfoo runs; the token itself is never in the file. */
  tokenVariable?: string
}

/**
 * A promptfoo configuration that asks the running bot over HTTP: every case must come to its entry, or be handed off.
 *
 * promptfoo shows the whole reply; what is compared is the outcome and the entry's id. Format: promptfoo.dev
 * "Configuration reference" and "HTTP/HTTPS API", run with promptfoo 0.121.20.
 *
 * @example
 * buildPromptfooBotConfiguration(listCases(shop), { url: 'http://localhost:3000/org/o1/test_prompt' }).tests[0].vars // { text: '"Hours?"' }
 */
export function buildPromptfooBotConfiguration(
  cases: readonly PromptCase[],
  { url, tokenVariable = 'VERBATIM_TOKEN' }: PromptfooBot,
): PromptfooConfiguration {
  return {
    description: 'Every question that the bot must answer, and every text that it must hand off',
    prompts: ['{{ text }}'],
    providers: [
      {
        id: 'https',
        label: 'verbatim',
        config: {
          url,
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer {{ env.${tokenVariable} }}` },
          body: {},
          // A function's result is sent as it is; a body would be rendered, and texts that look like JSON parsed.
          transformRequest: '({ prompt: JSON.parse(prompt) })',
          transformResponse: 'json',
        },
      },
    ],
    tests: cases.map(({ text, entryId }) => ({
      description: entryId === null ? 'is handed off' : 'is answered by its entry',
      vars: { text: templateSafeJson(text) },
      assert: [
        {
          type: 'javascript',
          value:
            entryId === null
              ? 'output.outcome === "handed_off"'
              : `output.outcome === "answered" && output.entry_id === ${templateSafeJson(entryId)}`,
        },
      ],
    })),
  }
}
