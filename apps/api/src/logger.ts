import { pino, type DestinationStream, type Logger } from 'pino'
import { describeError } from './describe-error.ts'

export type { Logger } from 'pino'

/** Structured logs, one JSON object a line. Tokens and keys are replaced where they might be logged by mistake. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    redact: {
      paths: ['req.headers', 'headers', 'authorization', 'apiKey', 'token', 'config.auth.apiKey'],
      censor: '[redacted]',
    },
    serializers: { err: describeError },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  }
  return destination ? pino(options, destination) : pino(options)
}
