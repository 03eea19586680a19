import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Person } from './demo-people.ts'
import { findFreePort } from './free-port.ts'
import { createIdentityControls } from './identity-controls.ts'
import { OrgClient } from './org-client.ts'
import { createServerProcess } from './server-process.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

/** The API with the built web app, and the local identity server, as `npm start` runs them; on free ports, with fresh data. */
export async function openHouse() {
  const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-journeys-'))
  // A copy, since somebody may build the app anew while the journeys run.
  const webDist = join(dataDir, 'web')
  await cp(fileURLToPath(new URL('../../dist', import.meta.url)), webDist, { recursive: true })
  const [port, identityPort] = [await findFreePort(), await findFreePort()]
  const origin = `http://localhost:${port}`
  const identityOrigin = `http://localhost:${identityPort}`
  const env = { DATA_DIR: dataDir, PORT: String(port), IDENTITY_PORT: String(identityPort), LOG_LEVEL: 'warn' }

  const identityServer = createServerProcess({
    program: 'apps/local-identity/dist/main.js',
    env: { ...env, IDENTITY_TEST_CONTROLS: '1' },
    readyUrl: `${identityOrigin}/livez`,
  })
  const api = createServerProcess({
    program: 'apps/api/dist/main.js',
    env: { ...env, WEB_DIST: webDist },
    readyUrl: `${origin}/readyz`,
  })
  const identity = createIdentityControls(identityOrigin)

  async function close() {
    await Promise.all([api.stop(), identityServer.stop()])
    await rm(dataDir, { recursive: true, force: true })
  }

  await Promise.all([identityServer.start(), api.start()]).catch(async (failure: unknown) => {
    await close()
    throw failure
  })

  return {
    origin,
    identityOrigin,
    api,
    identityServer,
    identity,
    openOrg: async (person: Person, org = person.orgs[0]!) =>
      new OrgClient(origin, org.id, await identity.createToken(person.email)),
    close,
  }
}
