import { createServer } from 'node:http'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createContext } from '../../src/context.ts'
import { migrate } from '../../src/db/migrate.ts'

/** The whole API as main.ts starts it, on a port of its own. */
const config = readConfig({ ...process.env, PROPELAUTH_VERIFIER_KEY: process.env['VERIFIER_KEY'] })
const context = createContext(config)
await migrate(context.db)
process.on('SIGINT', () => process.exit(0))
const server = createServer(createApp(context))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
