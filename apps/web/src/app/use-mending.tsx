import type { Entry } from '@verbatim/contract'
import { Suspense, useState, type ReactNode } from 'react'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { BrokenDialog } from './broken-parts.tsx'
import { AlternativeDialog, NewEntryDialog } from './lazy-parts.ts'

interface NearCandidate {
  entry_id: string
  confidence: number
}
type Request = { text: string; nearest: readonly NearCandidate[] | null; settle: (entry: Entry | null) => void }

/** Lets any page write an entry or teach one a phrasing: each call opens the dialog and gives what came of it. */
export function useMending() {
  const [request, setRequest] = useState<Request | null>(null)

  const open = (text: string, nearest: readonly NearCandidate[] | null) =>
    new Promise<Entry | null>((settle) => setRequest({ text, nearest, settle }))
  const close = (entry: Entry | null) => {
    request?.settle(entry)
    setRequest(null)
  }

  let dialog: ReactNode = null
  if (request?.nearest) {
    const nearest = request.nearest.map(({ entry_id: entryId, confidence }) => ({ entryId, confidence }))
    dialog = <AlternativeDialog text={request.text} nearest={nearest} onAdded={close} onClose={() => close(null)} />
  } else if (request) {
    dialog = <NewEntryDialog question={request.text} onCreated={close} onClose={() => close(null)} />
  }

  return {
    newEntry: (text: string) => open(text, null),
    addPhrasing: (text: string, nearest: readonly NearCandidate[]) => open(text, nearest),
    dialog: dialog && (
      <ErrorBoundary fallback={() => <BrokenDialog onClose={() => close(null)} />}>
        <Suspense fallback={null}>{dialog}</Suspense>
      </ErrorBoundary>
    ),
  }
}
