import { Notifications } from '@mantine/notifications'
import { AuthProvider } from '@propelauth/react'
import { createClient } from '@propelauth/javascript'
import type { ClientConfig } from '@verbatim/contract'
import { useMemo } from 'react'
import { SWRConfig, type SWRConfiguration } from 'swr'
import { createApiClient } from '../lib/api-client.ts'
import { ApiContext } from '../lib/api-context.ts'
import { ApiProblem } from '../lib/api-problem.ts'
import { ClientConfigContext } from '../lib/client-config.ts'
import { AppRouter } from './router.tsx'

/** Everything that needs the server's settings: who is signed in, the API, caches, notices, pages. */
export function App({ config }: { config: ClientConfig }) {
  const auth = useMemo(
    () => createClient({ authUrl: config.auth_url, enableBackgroundTokenRefresh: true }),
    [config.auth_url],
  )
  const api = useMemo(
    () =>
      createApiClient({
        getAccessToken: async (fresh) => (await auth.getAuthenticationInfoOrNull(fresh))?.accessToken ?? null,
      }),
    [auth],
  )
  const swr = useMemo<SWRConfiguration>(
    () => ({
      fetcher: (path: string) => api.request(path),
      // What the API refused, it will refuse again; only an outage may pass.
      shouldRetryOnError: (failure: unknown) => !(failure instanceof ApiProblem && failure.status < 500),
      errorRetryCount: 3,
    }),
    [api],
  )

  return (
    <ClientConfigContext value={config}>
      <AuthProvider client={auth}>
        <ApiContext value={api}>
          <SWRConfig value={swr}>
            <AppRouter />
            <Notifications position="bottom-left" limit={4} zIndex={500} />
          </SWRConfig>
        </ApiContext>
      </AuthProvider>
    </ClientConfigContext>
  )
}
