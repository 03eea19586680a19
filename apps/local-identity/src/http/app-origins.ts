const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** The allowed origin that `origin` is, or is another loopback name of; null when there is none. */
export function findAppOrigin(origin: string, appOrigins: readonly string[]): string | null {
  if (appOrigins.includes(origin)) return origin
  return appOrigins.find((allowed) => isSameLoopback(allowed, origin)) ?? null
}

/** Whether both are this machine, same scheme and port: `http://127.0.0.1:3000` and `http://localhost:3000`. */
export function isSameLoopback(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false
  const [a, b] = [new URL(one), new URL(other)]
  return (
    a.protocol === b.protocol &&
    a.port === b.port &&
    loopbackNames.includes(a.hostname) &&
    loopbackNames.includes(b.hostname)
  )
}
