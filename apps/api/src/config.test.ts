import { describe, expect, it } from '@jest/globals'
import { defaultHandOffText, defaultLimits } from '@verbatim/contract'
import fc from 'fast-check'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { resolve } from 'node:path'
import { ConfigError, readConfig } from './config.ts'
import { verifierKey } from './testing/token-forge.ts'

const propelAuth = { PROPELAUTH_URL: 'https://auth.example.com', PROPELAUTH_API_KEY: 'key' }

function problemsOf(environment: Record<string, string | undefined>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe('readConfig', () => {
  it('needs nothing: the defaults are a laptop with the local identity server and SQLite', () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      trustProxy: 0,
      corsOrigins: [],
      database: { url: null, file: resolve('data/verbatim.sqlite') },
      auth: {
        authUrl: 'http://localhost:3001',
        issuer: 'http://localhost:3001',
        metadataUrl: 'http://localhost:3001/api/v1/token_verification_metadata',
        verifierKey: null,
        local: true,
      },
      limits: defaultLimits,
      handOffText: defaultHandOffText,
      languageModel: null,
    })
  })

  it('takes an empty variable for an unset one, as compose files write it', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', PROPELAUTH_URL: '', HAND_OFF_TEXT: '' })).toEqual(readConfig({}))
  })

  it('asks the real PropelAuth where one is configured, and then serves the network', () => {
    expect(readConfig({ ...propelAuth, PROPELAUTH_URL: 'https://auth.example.com/some/path/' })).toMatchObject({
      host: '0.0.0.0',
      auth: {
        authUrl: 'https://auth.example.com',
        issuer: 'https://auth.example.com',
        metadataUrl: 'https://propelauth-api.com/api/v1/token_verification_metadata',
        apiKey: 'key',
        local: false,
      },
    })
  })

  it.each<[string, Record<string, string>, string]>([
    ['nothing', {}, 'PROPELAUTH_URL is missing: in production'],
    ['an address alone', { PROPELAUTH_URL: 'https://auth.example.com' }, 'PROPELAUTH_API_KEY is missing'],
  ])('refuses production with %s', (_, more, problem) => {
    expect(problemsOf({ NODE_ENV: 'production', ...more })).toEqual([expect.stringContaining(problem)])
  })

  it('takes production with PropelAuth', () => {
    expect(readConfig({ NODE_ENV: 'production', ...propelAuth }).production).toBe(true)
  })

  it('refuses a key of PropelAuth without its address', () => {
    expect(problemsOf({ PROPELAUTH_API_KEY: 'key' })).toEqual([expect.stringContaining('PROPELAUTH_URL is missing')])
  })

  const wrong: [string, string, string?][] = [
    ['NODE_ENV', 'prod'],
    ['PORT', 'abc', 'must be a whole number'],
    ['PORT', '-1', 'must be at least 0'],
    ['PORT', '65536', 'must be at most 65535'],
    ['PORT', '3000.5'],
    ['IDENTITY_PORT', '0'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'yes'],
    ['CORS_ORIGINS', 'https://a.example,*'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['DATABASE_URL', 'nonsense'],
    ['DATABASE_POOL_MAX', '1'],
    ['PROPELAUTH_URL', 'auth.example.com'],
    ['PROPELAUTH_URL', 'localhost:3000'],
    ['PROPELAUTH_ISSUER', 'https://auth.example.com/', 'trailing slash'],
    ['PROPELAUTH_ISSUER', 'nowhere'],
    ['PROPELAUTH_VERIFIER_KEY', 'nonsense'],
    ['PROPELAUTH_VERIFIER_KEY', '-----BEGIN PUBLIC KEY-----\nnonsense\n-----END PUBLIC KEY-----'],
    ['PROPELAUTH_VERIFIER_KEY', shortKey()],
    ['HAND_OFF_TEXT', 'x'.repeat(1_001)],
    ['HAND_OFF_TEXT', 'a\u0007'],
    ['LIMIT_QUESTION_LENGTH', '0'],
    ['LIMIT_ANSWER_LENGTH', 'ten'],
    ['LIMIT_ALTERNATIVES', '-1'],
    ['LIMIT_ENTRIES', '0'],
    ['LIMIT_PROMPT_LENGTH', '20001'],
    ['LIMIT_BODY_BYTES', '10'],
    ['SHUTDOWN_GRACE_MS', '-5'],
  ]

  it.each(wrong)('refuses %s=%j and names it', (name, value, reason = '') => {
    const problems = problemsOf({ ...propelAuth, [name]: value })

    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} `))
    expect(problems[0]).toContain(reason)
  })

  it('names every bad variable at once', () => {
    const all = Object.fromEntries(wrong)
    const names = [...new Set(wrong.map(([name]) => name))]

    const problems = problemsOf({ ...all, OPENAI_BASE_URL: 'nonsense' })

    expect(new Set(problems.map((problem) => problem.split(/:? /)[0]))).toEqual(new Set([...names, 'OPENAI_BASE_URL']))
    const message = new ConfigError(problems).message
    for (const name of names) expect(message).toContain(`  - ${name} `)
  })

  it('never repeats a secret in what it says', () => {
    const problems = problemsOf({
      ...propelAuth,
      PROPELAUTH_VERIFIER_KEY: 'canary',
      DATABASE_URL: 'mysql://user:canary@host/x',
      PORT: 'x',
    })

    expect(problems).toHaveLength(3)
    expect(problems.join()).not.toContain('canary')
  })

  it.each<[string, (key: string) => string]>([
    ['with line breaks', (key) => key],
    ['with line breaks written as \\n', (key) => key.trim().replaceAll('\n', '\\n')],
    ['with Windows line breaks', (key) => key.replaceAll('\n', '\r\n')],
    ['in the older PKCS#1 form', (key) => createPublicKey(key).export({ type: 'pkcs1', format: 'pem' }).toString()],
  ])('reads a verifier key %s', (_, write) => {
    expect(readConfig({ ...propelAuth, PROPELAUTH_VERIFIER_KEY: write(verifierKey) }).auth.verifierKey).toBe(
      verifierKey,
    )
  })

  it('reads a list of origins as browsers send them', () => {
    expect(readConfig({ CORS_ORIGINS: ' https://A.example/ ,http://localhost:5173,' }).corsOrigins).toEqual([
      'https://a.example',
      'http://localhost:5173',
    ])
  })

  it('takes any environment or refuses it in words: it fails in no other way', () => {
    const names = [
      ...new Set(wrong.map(([name]) => name)),
      'HOST',
      'DATA_DIR',
      'WEB_DIST',
      'PROPELAUTH_API_KEY',
      'OPENAI_API_KEY',
      'OPENAI_BASE_URL',
      '__proto__',
    ]
    const hostile = fc.constantFrom(
      'http://',
      'https://[',
      'postgres://',
      '%',
      '\u0000',
      '-----BEGIN PUBLIC KEY-----',
      'http://a b',
      '1e400',
      'Infinity',
      ' ',
      '[]',
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.integer().map(String),
      hostile,
      fc.constant(undefined),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (environment) => {
        expect(Array.isArray(problemsOf(environment))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function shortKey(): string {
  return generateKeyPairSync('rsa', { modulusLength: 1024 })
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString()
}
