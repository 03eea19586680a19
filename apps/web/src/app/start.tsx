import { Button } from '@mantine/core'
import type { ClientConfig } from '@verbatim/contract'
import { useEffect, useState } from 'react'
import { FullPageNote } from '../components/full-page-note.tsx'
import { loadClientConfig } from '../lib/client-config.ts'
import { App } from './app.tsx'
import { FullPageLoader } from './full-page-loader.tsx'

type Loading = { config: ClientConfig | null; failure: unknown }

/** Fetches the server's settings, then shows the app; without them nobody can sign in, so it says so. */
export function Start() {
  const [{ config, failure }, setLoading] = useState<Loading>({ config: null, failure: null })
  const [attempt, setAttempt] = useState(1)

  useEffect(() => {
    let current = true
    loadClientConfig().then(
      (config) => current && setLoading({ config, failure: null }),
      (failure: unknown) => current && setLoading({ config: null, failure }),
    )
    return () => {
      current = false
    }
  }, [attempt])

  if (config) return <App config={config} />
  if (failure === null) return <FullPageLoader />
  return (
    <FullPageNote
      title="Verbatim cannot be reached"
      actions={
        <Button
          onClick={() => {
            setLoading({ config: null, failure: null })
            setAttempt(attempt + 1)
          }}
        >
          Try again
        </Button>
      }
    >
      The server did not answer when this page asked for its settings. It may be restarting, or your connection may be
      down. Nothing was lost.
    </FullPageNote>
  )
}
