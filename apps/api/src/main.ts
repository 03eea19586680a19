import closeWithGrace from 'close-with-grace'
import { createApp } from './app.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { closeContext, createContext, type Context } from './context.ts'
import { migrate } from './db/migrate.ts'
import { closeServer, createHttpServer, listen } from './listen.ts'
import { createLogger } from './logger.ts'
import { reasonOf } from './reason-of.ts'

const config = readConfigOrExit()
const logger = createLogger(config.logLevel)

await start(createContext(config, { logger })).catch((error: unknown) => {
  logger.fatal({ err: error }, `Cannot start: ${reasonOf(error)}`)
  process.exit(1)
})

function readConfigOrExit(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

async function start(context: Context): Promise<void> {
  const { port, host, shutdownGraceMs } = context.config
  const ran = await migrate(context.db)
  if (ran.length > 0) logger.info({ migrations: ran }, 'The database was brought up to date')
  const server = createHttpServer(createApp(context))
  await listen(server, port, host)
  logger.info({ url: `http://${host}:${port}` }, 'Verbatim is listening')
  void context.languageModel?.warmUp()

  closeWithGrace({ delay: shutdownGraceMs, logger: false }, async ({ signal, err }) => {
    if (err) logger.fatal({ err }, 'An error that nobody caught; stopping')
    logger.info({ signal }, 'Stopping: no new connections, open requests are finished')
    await closeServer(server)
    await closeContext(context)
    logger.info('Stopped')
  })
}
