import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttpServer } from '../listen.ts'

export interface LocalServer {
  url: string
  port: number
  close(): Promise<void>
}

/** `app` behind a real server with the limits of production. */
export function serveLocally(app: RequestListener): Promise<LocalServer> {
  return open(createHttpServer(app))
}

/** A plain server on a free port of this machine, standing in for somebody else's. */
export function openStrangersServer(listener: RequestListener): Promise<LocalServer> {
  return open(createServer(listener))
}

async function open(server: Server): Promise<LocalServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
