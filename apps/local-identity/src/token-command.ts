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

export interface Output {
  stdout: { write(text: string): unknown }
  stderr: { write(text: string): unknown }
}

/**
 * Prints a token, of the running server or of the one to come, and makes the demo data when there is none.
 *
 * Answers the exit code: 2 for options that cannot be read, 1 for an unknown user or org and all else, 0 with a token.
 */
export async function runTokenCommand(args: string[], env: NodeJS.ProcessEnv, output: Output): Promise<number> {
  try {
    output.stdout.write(await printToken(args, env))
    return 0
  } catch (error) {
    const expected = [UsageError, ConfigError, IdentityFileError, UnknownIdentityError].some(
      (kind) => error instanceof kind,
    )
    output.stderr.write(`${expected ? (error as Error).message : String((error as Error)?.stack ?? error)}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

async function printToken(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const options = readOptions(args)
  if (options.help) return usage
  const config = readConfig(env)
  const store = await openStore({ dataDir: config.dataDir })
  const lastOrigin = store.read().origin || `http://localhost:${DEFAULT_PORT}`
  const issuer = config.port ? `http://localhost:${config.port}` : lastOrigin
  const { token, orgId, userId, email } = await issueToken(store, { issuer, email: options.email, org: options.org })
  return `${options.json ? JSON.stringify({ token, org_id: orgId, user_id: userId, email }) : token}\n`
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
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
