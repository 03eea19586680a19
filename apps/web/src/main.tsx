import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { navigate } from 'wouter/use-browser-location'
import { BrokenApp } from './app/broken-parts.tsx'
import { Look } from './app/look.tsx'
import { Start } from './app/start.tsx'
import { ErrorBoundary } from './components/error-boundary.tsx'
import { guardBrowserNavigation, leaveGuard } from './lib/leave-guard.ts'

guardBrowserNavigation(leaveGuard, navigate)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Look>
      <ErrorBoundary fallback={() => <BrokenApp />}>
        <Start />
      </ErrorBoundary>
    </Look>
  </StrictMode>,
)
