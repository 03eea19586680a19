import { describe, expect, it } from '@jest/globals'
import { readLanguageModelConfig } from './read-language-model-config.ts'

describe('readLanguageModelConfig', () => {
  it('is off where neither a key nor a base URL is set', () => {
    expect(readLanguageModelConfig({})).toEqual({ config: null, problems: [] })
    expect(readLanguageModelConfig({ OPENAI_API_KEY: ' ', OPENAI_MODEL: 'gpt-6-luna' })).toEqual({
      config: null,
      problems: [],
    })
  })

  it('needs nothing but a key for OpenAI', () => {
    const { config } = readLanguageModelConfig({ OPENAI_API_KEY: 'sk-1' })

    expect(config).toMatchObject({
      deadlineMs: 4_000,
      fallback: null,
      primary: {
        baseUrl: 'https://api.openai.com/v1',
        model: 'gpt-6-luna',
        way: 'auto',
        apiKey: 'sk-1',
        maxConcurrency: 32,
      },
    })
  })

  it('needs nothing but a base URL for a local server, and asks it less at a time', () => {
    const { config } = readLanguageModelConfig({ OPENAI_BASE_URL: 'http://localhost:11434/v1/' })

    expect(config!.primary).toMatchObject({ baseUrl: 'http://localhost:11434/v1', apiKey: null, maxConcurrency: 4 })
  })

  it('reads everything that can be set', () => {
    const { config, problems } = readLanguageModelConfig({
      OPENAI_API_KEY: 'sk-1',
      OPENAI_WAY: 'Completion_Short',
      OPENAI_FALLBACK_BASE_URL: 'http://ollama:11434/v1',
      OPENAI_FALLBACK_MODEL: 'qwen3',
      OPENAI_FALLBACK_MAX_CHOICES: '50',
      MODEL_DEADLINE_MS: '2500',
      MODEL_MAX_CONCURRENCY: '9',
      MODEL_DAILY_CALLS_PER_ORG: '0',
      MODEL_DAILY_TOKENS_PER_ORG: '1000000',
      MODEL_ORG_SHARE: '0.25',
      MODEL_PRICE_INPUT: '0.10',
      MODEL_PRICE_CACHED_INPUT: '0.01',
      MODEL_PRICE_OUTPUT: '0.5',
    })

    expect(problems).toEqual([])
    expect(config).toMatchObject({
      deadlineMs: 2_500,
      orgShare: 0.25,
      dailyCallsPerOrg: 0,
      dailyTokensPerOrg: 1_000_000,
      primary: { way: 'completion-short', maxConcurrency: 9, prices: { input: 0.1, cachedInput: 0.01, output: 0.5 } },
      fallback: { baseUrl: 'http://ollama:11434/v1', model: 'qwen3', maxChoices: 50, prices: null },
    })
  })

  it('names every bad variable, and quotes none', () => {
    const { config, problems } = readLanguageModelConfig({
      OPENAI_API_KEY: 'sk-secret',
      OPENAI_BASE_URL: 'https://user:sk-secret@api.example.com/v1',
      OPENAI_WAY: 'telepathy',
      MODEL_DEADLINE_MS: 'soon',
      MODEL_MAX_CONCURRENCY: '1.5',
      MODEL_PRICE_INPUT: '1',
    })

    expect(config).toBeNull()
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'OPENAI_BASE_URL',
      'OPENAI_WAY',
      'MODEL_MAX_CONCURRENCY',
      'MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT',
      'MODEL_DEADLINE_MS',
    ])
    expect(problems.join()).not.toContain('sk-secret')
  })

  it.each(['ftp://x/v1', 'api.openai.com', 'https://x/v1?key=1', 'https://x/v1#a'])(
    'refuses the base URL %s',
    (url) => {
      expect(readLanguageModelConfig({ OPENAI_BASE_URL: url }).problems).toHaveLength(1)
    },
  )

  it('refuses a key that could not be sent, without quoting it', () => {
    const { problems } = readLanguageModelConfig({ OPENAI_API_KEY: 'sk-päss\nword' })

    expect(problems).toEqual(['OPENAI_API_KEY: holds characters that no key has'])
  })

  it('refuses a fallback for nothing', () => {
    expect(readLanguageModelConfig({ OPENAI_FALLBACK_API_KEY: 'sk-1' }).problems).toHaveLength(1)
  })
})
