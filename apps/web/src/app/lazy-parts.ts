import { lazy } from 'react'

// Parts of the app that the first load can do without.
const load = {
  knowledgePage: () => import('../features/knowledge/knowledge-page.tsx'),
  inquiriesPage: () => import('../features/inquiries/inquiries-page.tsx'),
  integratePage: () => import('../features/integration/integrate-page.tsx'),
  modelPage: () => import('../features/model-status/model-page.tsx'),
  yourData: () => import('../features/training-data/your-data.tsx'),
  newEntryDialog: () => import('../features/knowledge/new-entry-dialog.tsx'),
  alternativeDialog: () => import('../features/knowledge/alternative-dialog.tsx'),
}

export const KnowledgePage = lazy(() => load.knowledgePage().then((part) => ({ default: part.KnowledgePage })))
export const InquiriesPage = lazy(() => load.inquiriesPage().then((part) => ({ default: part.InquiriesPage })))
export const IntegratePage = lazy(() => load.integratePage().then((part) => ({ default: part.IntegratePage })))
export const ModelPage = lazy(() => load.modelPage().then((part) => ({ default: part.ModelPage })))
export const YourData = lazy(() => load.yourData().then((part) => ({ default: part.YourData })))
export const NewEntryDialog = lazy(() => load.newEntryDialog().then((part) => ({ default: part.NewEntryDialog })))
export const AlternativeDialog = lazy(() =>
  load.alternativeDialog().then((part) => ({ default: part.AlternativeDialog })),
)

/** Fetches them all while nothing else is to do: later a newer version may have taken their place on the server. */
export function preloadParts(): void {
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1_000))
  whenIdle(() => {
    for (const loadPart of Object.values(load)) void loadPart().catch(() => {})
  })
}
