interface DescribedError {
  type: string
  message: string
  code?: string
  stack?: string
  cause?: DescribedError
}

/**
 * An error as a log may hold it: only these parts, since Sequelize hangs the statement with its values, people's words
 * among them, on each of its errors.
 */
export function describeError(error: unknown): DescribedError {
  if (typeof error !== 'object' || error === null) return { type: typeof error, message: String(error) }
  const { name, message, code, stack, parent, cause } = error as Error & { code?: unknown; parent?: { code?: unknown } }
  const anyCode = code ?? parent?.code
  return {
    type: name,
    message,
    ...(anyCode === undefined ? {} : { code: String(anyCode) }),
    stack,
    ...(cause instanceof Error && cause !== error ? { cause: describeError(cause) } : {}),
  }
}
