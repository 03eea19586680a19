import { useEffect, useRef, useState } from 'react'
import { useApi } from '../../lib/api-context.ts'
import { saveFile } from '../../lib/save-file.ts'
import type { DataFile } from './data-files.ts'

export type Download =
  | { stage: 'idle' }
  | { stage: 'running'; bytes: number }
  | { stage: 'saved'; name: string; bytes: number }
  | { stage: 'failed'; failure: unknown }

/** Fetches a file with the person's token and saves it. It ends with the page that it was started on. */
export function useDownload() {
  const api = useApi()
  const [download, setDownload] = useState<Download>({ stage: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function start({ name, path }: DataFile) {
    running.current?.abort()
    const controller = (running.current = new AbortController())
    const show = (next: Download) => {
      if (running.current === controller && !controller.signal.aborted) setDownload(next)
    }
    show({ stage: 'running', bytes: 0 })
    try {
      const content = await api.download(path, {
        signal: controller.signal,
        onProgress: (bytes) => show({ stage: 'running', bytes }),
      })
      if (controller.signal.aborted) return
      saveFile(content, name)
      show({ stage: 'saved', name, bytes: content.size })
    } catch (failure) {
      show({ stage: 'failed', failure })
    }
  }

  function cancel() {
    running.current?.abort()
    setDownload({ stage: 'idle' })
  }

  return { download, start: (file: DataFile) => void start(file), cancel }
}
