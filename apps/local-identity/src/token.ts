import { parseArgs } from 'node:util'
import { ConfigError, DEFAULT_PORT, readConfig } from './config.ts'
import { IdentityFileError } from './store/identity-file.ts'
import { openStore } from './store/store.ts'
import { issueToken, UnknownIdentityError } from './tokens/issue-token.ts'

const usage = `Prints a bearer token for curl, valid for 30 minutes.

  npm run --silent token -- [--email ana@example.com] [--org "Corner Clothing"] [--json]

  --email   whose token; the first demo person's when left out
  --org     an org's name or id: the token is then good for that org alone
  --json    one line {"token","org_id","user_id","email"} instead of the bare token
`

class UsageError extends Error {}

async function printToken(): Promise<void> {
  const options = readOptions()
  if (options.help) return void process.stdout.write(usage)
  const config = readConfig(process.env)
  const store = await openStore({ dataDir: config.dataDir })
  const issuer = config.port
    ? `http://localhost:${config.port}`
    : store.read().origin || `http://localhost:${DEFAULT_PORT}`
  const { token, orgId, userId, email } = await issueToken(store, { issuer, email: options.email, org: options.org })
  const line = options.json ? JSON.stringify({ token, org_id: orgId, user_id: userId, email }) : token
  process.stdout.write(`${line}\n`)
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        email: { type: 'string' },
        org: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`)
  }
}

printToken().catch((error: unknown) => {
  const expected = [UsageError, ConfigError, IdentityFileError, UnknownIdentityError].some(
    (kind) => error instanceof kind,
  )
  process.stderr.write(`${expected ? (error as Error).message : String((error as Error)?.stack ?? error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
})
