import { defaultHandOffText, defaultLimits, describeIllFormedText, type Limits } from '@verbatim/contract'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { canReadPublicKey, readPublicKey } from './auth/read-public-key.ts'
import { readLanguageModelConfig, type LanguageModelConfig } from './language-model/read-language-model-config.ts'

export interface AuthConfig {
  /** Origin of PropelAuth or of the local identity server, without a trailing slash; also the issuer of tokens. */
  authUrl: string
  issuer: string
  /** Where the public key is fetched when `verifierKey` is null. */
  metadataUrl: string
  verifierKey: string | null
  apiKey: string
  local: boolean
}

/** Everything the process was told, checked and typed. */
export interface Config {
  production: boolean
  host: string
  port: number
  logLevel: string
  trustProxy: number
  corsOrigins: string[]
  dataDir: string
  database: { url: string | null; poolMax: number; file: string }
  auth: AuthConfig
  limits: Limits
  bodyLimitBytes: number
  handOffText: string
  shutdownGraceMs: number
  languageModel: LanguageModelConfig | null
  /** Folder of the built web app. */
  webDist: string
}

/** Names every bad variable at once, so that an operator mends them in one go. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `Verbatim cannot start. Mend ${problems.length === 1 ? 'this variable' : 'these variables'}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    )
    this.name = 'ConfigError'
  }
}

const integer = (fallback: number, min: number, max: number) =>
  z.coerce
    .number(`must be a whole number`)
    .int('must be a whole number')
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)
    .default(fallback)
const origin = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'must be an address such as https://auth.example.com',
  )
  .transform((value) => new URL(value).origin)

const Environment = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'must be production, development or test')
    .default('development'),
  HOST: z.string().optional(),
  PORT: integer(3000, 0, 65_535),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    )
    .default('info'),
  TRUST_PROXY: integer(0, 0, 10),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    )
    .pipe(z.array(origin)),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine(
      (value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value),
      'must look like postgres://user:password@host:5432/database',
    )
    .optional(),
  DATABASE_POOL_MAX: integer(10, 2, 500),
  IDENTITY_PORT: integer(3001, 1, 65_535),
  PROPELAUTH_URL: origin.optional(),
  PROPELAUTH_API_KEY: z.string().optional(),
  PROPELAUTH_VERIFIER_KEY: z
    .string()
    .transform((key) => key.replaceAll('\\n', '\n'))
    .refine(
      canReadPublicKey,
      'must be the PEM of an RSA key of at least 2,048 bits ("-----BEGIN PUBLIC KEY-----"); line breaks may be written as \\n',
    )
    .transform(readPublicKey)
    .optional(),
  PROPELAUTH_ISSUER: z
    .url('must be an address')
    .refine((value) => !value.endsWith('/'), 'must have no trailing slash')
    .optional(),
  HAND_OFF_TEXT: z
    .string()
    .min(1, 'must not be empty')
    .max(1_000, 'must be at most 1,000 characters')
    .refine((text) => describeIllFormedText(text) === null, 'holds characters that cannot be kept')
    .default(defaultHandOffText),
  LIMIT_QUESTION_LENGTH: integer(defaultLimits.questionLength, 1, 10_000),
  LIMIT_ANSWER_LENGTH: integer(defaultLimits.answerLength, 1, 100_000),
  LIMIT_ALTERNATIVES: integer(defaultLimits.alternativesPerEntry, 0, 1_000),
  LIMIT_ENTRIES: integer(defaultLimits.entriesPerOrg, 1, 100_000),
  LIMIT_PROMPT_LENGTH: integer(defaultLimits.promptLength, 1, 20_000),
  LIMIT_BODY_BYTES: integer(25_000_000, 10_000, 500_000_000),
  SHUTDOWN_GRACE_MS: integer(10_000, 0, 120_000),
  WEB_DIST: z.string().optional(),
})

/** The variables that are read here; those of the language model are read beside it. */
export const environmentNames = Object.keys(Environment.shape)

/**
 * Reads the environment into a typed configuration.
 *
 * An empty variable counts as unset, as compose files write it.
 *
 * @throws ConfigError naming every variable that is wrong.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  const model = readLanguageModelConfig(given)
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path[0]?.toString()} ${issue.message}`),
    ...model.problems,
  ]
  if (parsed.data) problems.push(...describeAuthProblems(parsed.data))
  if (!parsed.data || problems.length > 0) throw new ConfigError(problems)
  return presentConfig(parsed.data, model.config)
}

function describeAuthProblems(env: z.infer<typeof Environment>): string[] {
  if (env.PROPELAUTH_URL) {
    return env.PROPELAUTH_API_KEY || env.PROPELAUTH_VERIFIER_KEY
      ? []
      : [
          'PROPELAUTH_API_KEY is missing: copy it from PropelAuth, Backend Integration (or give PROPELAUTH_VERIFIER_KEY)',
        ]
  }
  if (env.NODE_ENV === 'production')
    return [
      'PROPELAUTH_URL is missing: in production people sign in with PropelAuth, the local identity server is for trying only',
    ]
  if (env.PROPELAUTH_API_KEY || env.PROPELAUTH_VERIFIER_KEY)
    return ['PROPELAUTH_URL is missing, though other PROPELAUTH_ variables are set']
  return []
}

function presentConfig(env: z.infer<typeof Environment>, languageModel: LanguageModelConfig | null): Config {
  const local = env.PROPELAUTH_URL === undefined
  const authUrl = env.PROPELAUTH_URL ?? `http://localhost:${env.IDENTITY_PORT}`
  const dataDir = resolve(env.DATA_DIR)
  return {
    production: env.NODE_ENV === 'production',
    // Anybody who reaches the local identity server may sign in as the demo people, so it stays on this machine.
    host: env.HOST ?? (local ? '127.0.0.1' : '0.0.0.0'),
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    corsOrigins: env.CORS_ORIGINS,
    dataDir,
    database: { url: env.DATABASE_URL ?? null, poolMax: env.DATABASE_POOL_MAX, file: join(dataDir, 'verbatim.sqlite') },
    auth: {
      authUrl,
      issuer: env.PROPELAUTH_ISSUER ?? authUrl,
      metadataUrl: `${local ? authUrl : 'https://propelauth-api.com'}/api/v1/token_verification_metadata`,
      verifierKey: env.PROPELAUTH_VERIFIER_KEY ?? null,
      apiKey: env.PROPELAUTH_API_KEY ?? 'local',
      local,
    },
    limits: {
      questionLength: env.LIMIT_QUESTION_LENGTH,
      answerLength: env.LIMIT_ANSWER_LENGTH,
      alternativesPerEntry: env.LIMIT_ALTERNATIVES,
      entriesPerOrg: env.LIMIT_ENTRIES,
      promptLength: env.LIMIT_PROMPT_LENGTH,
    },
    bodyLimitBytes: env.LIMIT_BODY_BYTES,
    handOffText: env.HAND_OFF_TEXT,
    shutdownGraceMs: env.SHUTDOWN_GRACE_MS,
    languageModel,
    webDist: resolve(env.WEB_DIST ?? './apps/web/dist'),
  }
}
