import { Center, Loader } from '@mantine/core'
import type { Entry, TestPromptResponse } from '@verbatim/contract'
import { Suspense, useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { ErrorBoundary } from '../components/error-boundary.tsx'
import { TryItPane } from '../features/answering/try-it-pane.tsx'
import { useConversation } from '../features/answering/use-conversation.ts'
import { resolveInquiry } from '../features/inquiries/resolution.ts'
import { EntryName } from '../features/knowledge/entry-name.tsx'
import { useApi } from '../lib/api-context.ts'
import { pagePath, type OrgPage } from '../lib/org-path.ts'
import { BrokenPage } from './broken-parts.tsx'
import { InquiriesPage, IntegratePage, KnowledgePage, ModelPage, preloadParts, YourData } from './lazy-parts.ts'
import type { Session } from './session.ts'
import { Shell } from './shell.tsx'
import { TryItPlace } from './try-it-place.tsx'
import { useMending } from './use-mending.tsx'
import { useTryItOpen } from './use-try-it-open.ts'

/** One organisation's pages with "Try it" beside them; here the features meet, which know nothing of each other. */
export function OrgWorkplace({ session, orgId, page }: { session: Session; orgId: string; page: OrgPage }) {
  const api = useApi()
  const [, navigate] = useLocation()
  const tryIt = useTryItOpen()
  const mending = useMending()
  const [changes, setChanges] = useState(0)
  const noteChange = useCallback(() => setChanges((count) => count + 1), [])
  const conversation = useConversation(orgId, noteChange)
  useEffect(preloadParts, [])

  async function mendReply(reply: TestPromptResponse, written: Promise<Entry | null>) {
    const entry = await written
    if (!entry) return
    conversation.markMended(reply.inquiry_id, entry)
    // The entry is what matters and is stored; should this fail, the inquiry merely stays in the list.
    await resolveInquiry(api, orgId, reply.inquiry_id, entry.id).catch(() => {})
    noteChange()
  }

  const pane = (
    <TryItPane
      conversation={conversation}
      withTitle={!tryIt.inDrawer}
      onNewEntry={(prompt, reply) => void mendReply(reply, mending.newEntry(prompt))}
      onAddPhrasing={(prompt, reply) =>
        void mendReply(reply, mending.addPhrasing(prompt, (reply.trace?.candidates ?? []).slice(0, 3)))
      }
      onOpenEntry={(entryId) => {
        tryIt.closeDrawer()
        navigate(pagePath(orgId, 'knowledge', entryId))
      }}
    />
  )

  return (
    <Shell
      session={session}
      orgId={orgId}
      page={page}
      tryIt={tryIt}
      aside={<TryItPlace tryIt={tryIt}>{pane}</TryItPlace>}
    >
      <ErrorBoundary key={page} fallback={(failure) => <BrokenPage failure={failure} />}>
        <Suspense
          fallback={
            <Center mih={320}>
              <Loader aria-label="Loading the page" role="status" />
            </Center>
          }
        >
          {page === 'knowledge' && <KnowledgePage onNewEntry={() => void mending.newEntry('')} />}
          {page === 'inquiries' && (
            <InquiriesPage
              orgId={orgId}
              changes={changes}
              renderEntry={(entryId) => <EntryName entryId={entryId} />}
              onNewEntry={mending.newEntry}
              onAddPhrasing={mending.addPhrasing}
              onMended={conversation.markMended}
            />
          )}
          {page === 'integrate' && <IntegratePage orgId={orgId} />}
          {page === 'model' && (
            <ModelPage orgId={orgId}>
              <YourData orgId={orgId} />
            </ModelPage>
          )}
        </Suspense>
      </ErrorBoundary>
      {mending.dialog}
    </Shell>
  )
}
