/** What this folder needs of pino: fields first, then a sentence. */
export interface ModelLogger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
