import { ConfigError, DEFAULT_PORT, readConfig } from './config.ts'
import { createIdentityServer } from './identity-server.ts'
import { IdentityFileError } from './store/identity-file.ts'

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const port = config.port ?? DEFAULT_PORT
  const identity = await createIdentityServer({ ...config, port }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new PortTakenError(port) : error
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void identity.close().then(() => process.exit(0)))
  }
  process.stdout.write(`Local identity server ready at ${identity.origin}\n`)
}

class PortTakenError extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is taken, so the local identity server cannot start. ` +
        'Stop the other program, or set IDENTITY_PORT to a free port.',
    )
  }
}

// What the system refuses (a folder that cannot be written, a port below 1024) says all in its message.
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'syscall' in error ? `The local identity server cannot start: ${error.message}` : String(error.stack)
}

main().catch((error: unknown) => {
  const expected = [ConfigError, IdentityFileError, PortTakenError].some((kind) => error instanceof kind)
  process.stderr.write(`${expected ? (error as Error).message : describe(error)}\n`)
  process.exit(1)
})
