import path from 'node:path'
import { isLogLevel } from './logger.ts'
import type { LogLevel } from './logger.ts'

export interface IdentityConfig {
  dataDir: string
  /** Null when the environment does not say: the server then takes 3001, the token command the last server's. */
  port: number | null
  appOrigins: readonly string[]
  logLevel: LogLevel
  testControls: boolean
}

export const DEFAULT_PORT = 3001

/** Reads the settings; throws one error that names every bad one. */
export function readConfig(env: NodeJS.ProcessEnv): IdentityConfig {
  const problems: string[] = []
  if (env.NODE_ENV === 'production') {
    problems.push(
      'NODE_ENV is production: the local identity server is only for trying Verbatim on your own machine. ' +
        'Set PROPELAUTH_URL and PROPELAUTH_API_KEY to use PropelAuth instead.',
    )
  }
  const port = readPort(env.IDENTITY_PORT, problems)
  const appOrigins = (env.APP_ORIGINS || `http://localhost:${env.PORT || 3000}`).split(',').map((text) => text.trim())
  for (const origin of appOrigins) {
    if (!isHttpOrigin(origin)) problems.push(`APP_ORIGINS holds "${origin}", which is not like http://localhost:3000`)
  }
  const logLevel = env.LOG_LEVEL || 'info'
  if (!isLogLevel(logLevel))
    problems.push(`LOG_LEVEL is "${logLevel}"; use trace, debug, info, warn, error, fatal or silent`)
  if (problems.length > 0 || !isLogLevel(logLevel)) throw new ConfigError(problems)
  return {
    dataDir: path.resolve(env.DATA_DIR || 'data'),
    port,
    appOrigins,
    logLevel,
    testControls: env.IDENTITY_TEST_CONTROLS === '1',
  }
}

export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The local identity server cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
  }
}

function readPort(text: string | undefined, problems: string[]): number | null {
  if (!text) return null
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  problems.push(`IDENTITY_PORT is "${text}", which is not a port between 1 and 65535`)
  return null
}

function isHttpOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
}
