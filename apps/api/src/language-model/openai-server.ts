import OpenAI from 'openai'
import { isOpenAiHost, type ModelProviderConfig } from './language-model-config.ts'
import { fetchCapped } from './openai-fetch.ts'

/** One server, as the ways of asking need it. */
export interface OpenAiServer {
  client: OpenAI
  model: string
  apiKey: string | null
  /** Whether it knows OpenAI's own fields; others are sent none that they might refuse. */
  knowsOpenAiFields: boolean
}

/** Local servers ask for no key, but the SDK refuses to do without. */
const anyKey = 'none'

/**
 * Retries, deadlines and logging are ours, so the SDK's own are off: its `timeout` does not bound the sleeps that a
 * `retry-after` asks for. What it would read from the environment is given here or refused.
 */
export function openOpenAiServer(config: ModelProviderConfig): OpenAiServer {
  const client = new OpenAI({
    baseURL: config.baseUrl,
    apiKey: config.apiKey ?? anyKey,
    adminAPIKey: null,
    organization: config.organization,
    project: config.project,
    maxRetries: 0,
    logLevel: 'off',
    fetch: fetchCapped,
    // A server that redirects could send the key and the visitor's text elsewhere.
    fetchOptions: { redirect: 'manual' },
  })
  return { client, model: config.model, apiKey: config.apiKey, knowsOpenAiFields: isOpenAiHost(config.baseUrl) }
}
