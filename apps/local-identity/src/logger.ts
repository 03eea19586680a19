const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof levels)[number]

export function isLogLevel(value: string): value is LogLevel {
  return (levels as readonly string[]).includes(value)
}

/** Lines of JSON on stderr, so that stdout stays free for the one ready line. Never given tokens, cookies or forms. */
export interface Logger {
  debug(message: string, fields?: Record<string, unknown>): void
  error(message: string, fields?: Record<string, unknown>): void
}

export function createLogger(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stderr.write(line),
): Logger {
  const log =
    (at: LogLevel) =>
    (message: string, fields: Record<string, unknown> = {}) => {
      if (levels.indexOf(at) < levels.indexOf(level)) return
      write(
        `${JSON.stringify({ level: at, time: new Date().toISOString(), name: 'local-identity', msg: message, ...fields })}\n`,
      )
    }
  return { debug: log('debug'), error: log('error') }
}
