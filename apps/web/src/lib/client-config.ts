import type { ClientConfig } from '@verbatim/contract'
import { createContext, useContext } from 'react'

/** Fetches the settings that the server has for this app; throws when they cannot be had. */
export async function loadClientConfig(): Promise<ClientConfig> {
  const response = await fetch('/config.json', {
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`/config.json answered with status ${response.status}`)
  const config = (await response.json()) as ClientConfig
  if (typeof config.auth_url !== 'string') throw new Error('/config.json does not say where to sign in')
  return config
}

export const ClientConfigContext = createContext<ClientConfig | null>(null)

export function useClientConfig(): ClientConfig {
  const config = useContext(ClientConfigContext)
  if (!config) throw new Error('useClientConfig needs a ClientConfigContext above it')
  return config
}
