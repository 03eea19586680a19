import { createRequire } from 'node:module'
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'

/** The test harness makes databases of its own beside this one, and drops them. */
export const defaultPostgresUrl = 'postgres://postgres@127.0.0.1:5432/postgres'

/** Why the suite cannot use this server and what to do, or null when it can. */
export async function describePostgresProblem(url) {
  const { Client } = createRequire(join(repositoryRoot, 'apps/api/package.json'))('pg')
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    await client.connect()
    await client.end()
    return null
  } catch (error) {
    return [
      // A connection refused on both IPv4 and IPv6 is an AggregateError, whose own message is empty.
      `no Postgres answers as TEST_DATABASE_URL says (${error.message || error.code}).`,
      `The default is ${defaultPostgresUrl}; this starts one there:`,
      '  docker run --rm -p 127.0.0.1:5432:5432 -e POSTGRES_HOST_AUTH_METHOD=trust postgres:17-alpine',
    ].join('\n')
  }
}
