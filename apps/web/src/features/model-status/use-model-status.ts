import type { ModelStatus } from '@verbatim/contract'
import { useState } from 'react'
import useSWR from 'swr'
import { apiPath } from '../../lib/org-path.ts'

const pauseMs = 10_000

/** How the language model fares, asked anew every ten seconds while the page can be seen. */
export function useModelStatus(orgId: string) {
  // A new value each time also has the page say anew how long ago things were.
  const [receivedAt, setReceivedAt] = useState<string | null>(null)
  const [refreshing, setRefreshing] = useState(false)
  const { data, error, mutate } = useSWR<ModelStatus>(apiPath(orgId, 'model'), {
    refreshInterval: pauseMs,
    onSuccess: () => setReceivedAt(new Date().toISOString()),
    // After a failure SWR stops asking at intervals and soon gives up; who watches an outage waits for its end.
    onErrorRetry: (_failure, _key, _config, revalidate, { retryCount }) =>
      void setTimeout(() => void revalidate({ retryCount }), pauseMs),
  })

  async function refresh() {
    setRefreshing(true)
    // What went wrong is told by `failure`.
    await mutate().catch(() => {})
    setRefreshing(false)
  }

  return { status: data ?? null, failure: error as unknown, receivedAt, refreshing, refresh: () => void refresh() }
}
