import {
  configurableWays,
  defaultLanguageModelConfig,
  defaultModelProviderConfig,
  isOpenAiHost,
  type ConfigurableWay,
  type LanguageModelConfig,
  type ModelPrices,
  type ModelProviderConfig,
} from './language-model-config.ts'

export type { LanguageModelConfig } from './language-model-config.ts'

type Environment = Record<string, string | undefined>

/** A laptop's server answers a few at a time; more only makes each of them late. */
const localConcurrency = 4

/**
 * Reads the language model's variables.
 *
 * `config` is null when neither a key nor a base URL is set (the matcher alone answers), or when there are problems.
 * Each problem names its variable and never quotes a key.
 *
 * @example
 * readLanguageModelConfig({ OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'qwen3' }).config?.primary.model // 'qwen3'
 */
export function readLanguageModelConfig(env: Environment): { config: LanguageModelConfig | null; problems: string[] } {
  const problems: string[] = []
  const read = createReader(env, problems)
  const primary = readProvider(read, 'OPENAI_')
  const fallback = readProvider(read, 'OPENAI_FALLBACK_')
  if (fallback && !primary) {
    problems.push('OPENAI_FALLBACK_*: a fallback needs a first provider; set OPENAI_API_KEY or OPENAI_BASE_URL')
  }
  const defaults = defaultLanguageModelConfig
  const settings = {
    deadlineMs: read.number('MODEL_DEADLINE_MS', defaults.deadlineMs, { from: 100, to: 120_000 }),
    queueWaitMs: read.number('MODEL_QUEUE_WAIT_MS', defaults.queueWaitMs, { from: 0, to: 60_000 }),
    orgShare: read.number('MODEL_ORG_SHARE', defaults.orgShare, { from: 0.01, to: 1, fraction: true }),
    maxPromptTokens: read.number('MODEL_MAX_PROMPT_TOKENS', defaults.maxPromptTokens, { from: 500, to: 1_000_000 }),
    dailyCallsPerOrg: read.numberOrNull('MODEL_DAILY_CALLS_PER_ORG', { from: 0, to: 1e9 }),
    dailyTokensPerOrg: read.numberOrNull('MODEL_DAILY_TOKENS_PER_ORG', { from: 0, to: 1e12 }),
    breakerOpenMs: read.number('MODEL_BREAKER_OPEN_MS', defaults.breakerOpenMs, { from: 100, to: 3_600_000 }),
  }
  if (!primary || problems.length > 0) return { config: null, problems }
  return { config: { ...defaults, ...settings, primary, fallback }, problems }
}

function readProvider(read: Reader, prefix: string): ModelProviderConfig | null {
  const apiKey = read.key(`${prefix}API_KEY`)
  const givenUrl = read.url(`${prefix}BASE_URL`)
  if (!apiKey && !givenUrl) return null
  const defaults = defaultModelProviderConfig
  const baseUrl = givenUrl ?? defaults.baseUrl
  const concurrency = isOpenAiHost(baseUrl) || apiKey ? defaults.maxConcurrency : localConcurrency
  return {
    baseUrl,
    apiKey,
    model: read.text(`${prefix}MODEL`) ?? defaults.model,
    way: read.oneOf(`${prefix}WAY`, configurableWays, defaults.way),
    organization: read.text(`${prefix}ORGANIZATION`),
    project: read.text(`${prefix}PROJECT`),
    attemptTimeoutMs: read.numberOrNull(`${prefix}ATTEMPT_TIMEOUT_MS`, { from: 50, to: 120_000 }),
    maxConcurrency: read.number('MODEL_MAX_CONCURRENCY', concurrency, { from: 1, to: 10_000 }),
    maxChoices: read.number(`${prefix}MAX_CHOICES`, defaults.maxChoices, { from: 1, to: defaults.maxChoices }),
    prices: readPrices(read, prefix === 'OPENAI_' ? 'MODEL_PRICE_' : 'MODEL_FALLBACK_PRICE_'),
  }
}

function readPrices(read: Reader, prefix: string): ModelPrices | null {
  const range = { from: 0, to: 1_000_000, fraction: true }
  const input = read.numberOrNull(`${prefix}INPUT`, range)
  const cachedInput = read.numberOrNull(`${prefix}CACHED_INPUT`, range)
  const output = read.numberOrNull(`${prefix}OUTPUT`, range)
  if (input === null && cachedInput === null && output === null) return null
  if (input === null || output === null) read.problem(`${prefix}INPUT and ${prefix}OUTPUT: set both, or neither`)
  return { input: input ?? 0, cachedInput: cachedInput ?? input ?? 0, output: output ?? 0 }
}

interface Range {
  from: number
  to: number
  fraction?: boolean
}
type Reader = ReturnType<typeof createReader>

function createReader(env: Environment, problems: string[]) {
  const text = (name: string): string | null => env[name]?.trim() || null
  const complain = (problem: string): null => {
    if (!problems.includes(problem)) problems.push(problem)
    return null
  }
  const numberOrNull = (name: string, { from, to, fraction }: Range): number | null => {
    const given = text(name)
    if (given === null) return null
    const value = Number(given)
    if (Number.isFinite(value) && value >= from && value <= to && (fraction || Number.isInteger(value))) return value
    return complain(`${name}: expected ${fraction ? 'a' : 'a whole'} number from ${from} to ${to}`)
  }
  return {
    text,
    problem: complain,
    numberOrNull,
    number: (name: string, fallback: number, range: Range) => numberOrNull(name, range) ?? fallback,
    oneOf: (name: string, allowed: readonly ConfigurableWay[], fallback: ConfigurableWay): ConfigurableWay => {
      const given = text(name)
      if (given === null) return fallback
      const found = allowed.find((way) => way === given.toLowerCase().replaceAll('_', '-'))
      return found ?? complain(`${name}: expected one of ${allowed.join(', ')}`) ?? fallback
    },
    key: (name: string): string | null => {
      const given = text(name)
      // Anything else cannot stand in a header, and the error that says so would quote it.
      return given === null || /^[\x21-\x7e]+$/.test(given)
        ? given
        : complain(`${name}: holds characters that no key has`)
    },
    url: (name: string): string | null => {
      const given = text(name)
      if (given === null) return null
      if (!URL.canParse(given)) return complain(`${name}: expected a URL such as https://api.openai.com/v1`)
      const url = new URL(given)
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return complain(`${name}: expected http or https`)
      if (url.username || url.password) return complain(`${name}: give the key in its own variable, not in the URL`)
      if (url.search || url.hash) return complain(`${name}: expected no query and no fragment`)
      return url.href.replace(/\/+$/, '')
    },
  }
}
