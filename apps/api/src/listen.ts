import { createServer, type RequestListener, type Server } from 'node:http'
import { refuseUnreadable } from './http/refuse-unreadable.ts'

/** A server with our limits; `app` answers. A token that lists many orgs is larger than Node's default of 16 KiB. */
export function createHttpServer(app: RequestListener): Server {
  const limits = { maxHeaderSize: 64 * 1024, headersTimeout: 10_000, requestTimeout: 60_000 }
  return createServer(limits, app).on('clientError', refuseUnreadable)
}

/** @throws Error that names the variable to change when the port is taken or may not be used. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(describe(error, port, host), { cause: error })),
    )
    server.listen(port, host, resolve)
  })
}

/** Takes no new connections and waits until the open requests are answered. */
export async function closeServer(server: Server): Promise<void> {
  // A connection that is kept alive would hold the process for five seconds after its last answer.
  const closing = setInterval(() => server.closeIdleConnections(), 100)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearInterval(closing)
}

function describe(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE')
    return `port ${port} is taken by another program; stop that one or set PORT to a free port`
  if (error.code === 'EACCES') return `port ${port} needs more rights than this process has; set PORT to one above 1023`
  return `${host}:${port} cannot be listened on (${error.code ?? error.message}); check HOST and PORT`
}
