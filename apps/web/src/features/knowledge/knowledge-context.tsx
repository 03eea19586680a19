import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useApi } from '../../lib/api-context.ts'
import { KnowledgeStore } from './knowledge-store.ts'

const KnowledgeContext = createContext<KnowledgeStore | null>(null)

/** Keeps one org's entries for all pages below, so that going to and fro does not load them anew. */
export function KnowledgeProvider({ orgId, children }: { orgId: string; children: ReactNode }) {
  const api = useApi()
  const store = useMemo(() => new KnowledgeStore(api, orgId), [api, orgId])
  return <KnowledgeContext value={store}>{children}</KnowledgeContext>
}

export function useKnowledge(): KnowledgeStore {
  const store = useContext(KnowledgeContext)
  if (!store) throw new Error('useKnowledge needs a KnowledgeProvider above it')
  return store
}
