import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from './app.ts'
import { createLogger } from './logger.ts'
import type { LogLevel } from './logger.ts'
import { createSignInThrottle } from './sessions/sign-in-throttle.ts'
import { openStore } from './store/store.ts'
import type { Store } from './store/store.ts'
import { createTestControls } from './test-controls/test-controls.ts'
import { issueToken } from './tokens/issue-token.ts'
import type { IssuedToken } from './tokens/issue-token.ts'
import { verifierKeyPemOf } from './tokens/signing-key.ts'

export interface IdentityServerOptions {
  /** The identity file is kept in `<dataDir>/identity`. */
  dataDir: string
  /** 0 takes a free one. */
  port: number
  /** The origins of the app, `http://localhost:3000`; the first is where people go who brought no address. */
  appOrigins: readonly string[]
  /** Milliseconds since 1970; Date.now when left out. */
  clock?: () => number
  logLevel?: LogLevel
  /** Opens the routes under /test, by which tests break things. */
  testControls?: boolean
}

export interface IdentityServer {
  /** `http://localhost:<port>`: what to give to the browser library as `authUrl`, and the issuer of the tokens. */
  origin: string
  port: number
  store: Store
  /** The key that verifies the tokens, as SPKI PEM. */
  verifierKeyPem(): string
  /** A bearer token without a browser. */
  issueToken(options?: { email?: string; org?: string }): Promise<IssuedToken>
  /** Stops at once, open connections included. */
  close(): Promise<void>
}

/**
 * Starts the local identity server and resolves when it takes requests.
 *
 * It listens on both loopback addresses, since a browser may take `localhost` for either, and on no other.
 * Rejects with the system's error (code EADDRINUSE for a taken port), or IdentityFileError.
 *
 * @example
 * const identity = await createIdentityServer({ dataDir, port: 0, appOrigins: ['http://localhost:3000'] })
 * const { token } = await identity.issueToken({ email: 'ben@example.com' })
 */
export async function createIdentityServer(options: IdentityServerOptions): Promise<IdentityServer> {
  const { dataDir, appOrigins, clock = Date.now } = options
  const testControls = options.testControls ? createTestControls() : null
  const now = testControls ? () => clock() + testControls.clockSkewSeconds * 1000 : clock
  const store = await openStore({ dataDir, now })
  let app: http.RequestListener = (_req, res) => void res.writeHead(503, { 'Retry-After': '1' }).end()
  const servers = await listenOnLoopback(options.port, (req, res) => app(req, res))
  const { port } = servers[0].address() as AddressInfo
  const origin = `http://localhost:${port}`
  const throttle = createSignInThrottle(now)
  const logger = createLogger(options.logLevel ?? 'error')
  app = createApp({ store, origin, port, appOrigins, now, throttle, logger, testControls })
  // The token command signs for the server that ran last.
  if (store.read().origin !== origin) store.update((draft) => void (draft.origin = origin))

  return {
    origin,
    port,
    store,
    verifierKeyPem: () => verifierKeyPemOf(store.read().signingKey),
    issueToken: (wanted = {}) => issueToken(store, { ...wanted, issuer: origin, now: now() }),
    close: async () => void (await Promise.all(servers.map(stop))),
  }
}

type Servers = [http.Server, ...http.Server[]]

async function listenOnLoopback(port: number, handle: http.RequestListener): Promise<Servers> {
  const first = await listen(port, '127.0.0.1', handle)
  try {
    return [first, await listen((first.address() as AddressInfo).port, '::1', handle)]
  } catch (error) {
    // Many containers have no IPv6; there `localhost` can only mean the first address.
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return [first]
    await stop(first)
    if (port === 0 && code === 'EADDRINUSE') return listenOnLoopback(0, handle)
    throw error
  }
}

function listen(port: number, host: string, handle: http.RequestListener): Promise<http.Server> {
  return new Promise((resolve, reject) => {
    // All products on localhost share their cookies, so the headers may be larger than Node's 16 KiB.
    const limits = { maxHeaderSize: 64 * 1024, headersTimeout: 10_000, requestTimeout: 30_000 }
    const server = http.createServer(limits, handle)
    server.once('error', reject)
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

function stop(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
