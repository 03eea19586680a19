/** `auto` asks the server what it understands; the others are for an operator who knows. */
export const configurableWays = ['auto', 'decisions', 'systemone', 'chat', 'completion', 'completion-short'] as const
export type ConfigurableWay = (typeof configurableWays)[number]

/** US dollars per million tokens. */
export interface ModelPrices {
  input: number
  cachedInput: number
  output: number
}

export interface ModelProviderConfig {
  /** Up to and with the version: `https://api.openai.com/v1`. */
  baseUrl: string
  /** Null for a local server that asks for none. */
  apiKey: string | null
  model: string
  way: ConfigurableWay
  organization: string | null
  project: string | null
  /** Longest that one upstream call may take; null: what is left of the deadline, less a share kept for a fallback. */
  attemptTimeoutMs: number | null
  /** Upstream calls at a time. */
  maxConcurrency: number
  /** Most entries that one question may hold, without `none`. */
  maxChoices: number
  prices: ModelPrices | null
}

export interface LanguageModelConfig {
  primary: ModelProviderConfig
  fallback: ModelProviderConfig | null
  /** Longest that one question may take: queueing, probing, both attempts and the pause between them. */
  deadlineMs: number
  /** Longest that a question waits for its turn. */
  queueWaitMs: number
  /** Largest share, above 0 to 1, of a provider's concurrency and queue that one org may hold. */
  orgShare: number
  maxPromptTokens: number
  /** Upstream calls per org and UTC day; null: no limit. */
  dailyCallsPerOrg: number | null
  dailyTokensPerOrg: number | null
  /** How long an open breaker stays open the first time; it doubles up to eight times as long. */
  breakerOpenMs: number
  /** The same after 401, 403 and an empty account, which time alone does not mend. */
  breakerRefusedOpenMs: number
}

export const openAiBaseUrl = 'https://api.openai.com/v1'

export const defaultModelProviderConfig: ModelProviderConfig = {
  baseUrl: openAiBaseUrl,
  apiKey: null,
  model: 'gpt-6-luna',
  way: 'auto',
  organization: null,
  project: null,
  attemptTimeoutMs: null,
  maxConcurrency: 32,
  maxChoices: 254,
  prices: null,
}

/** Every setting but the provider. */
export const defaultLanguageModelConfig: Omit<LanguageModelConfig, 'primary'> = {
  fallback: null,
  deadlineMs: 4_000,
  queueWaitMs: 500,
  orgShare: 0.5,
  maxPromptTokens: 6_000,
  dailyCallsPerOrg: null,
  dailyTokensPerOrg: null,
  breakerOpenMs: 15_000,
  breakerRefusedOpenMs: 600_000,
}

/** Whether the host is OpenAI's or Azure's own, which know fields that other servers refuse. */
export function isOpenAiHost(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl)
  return /(^|\.)api\.openai\.com$|\.openai\.azure\.com$|\.services\.ai\.azure\.com$/.test(hostname)
}
