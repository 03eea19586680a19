import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { navigate } from 'wouter/use-browser-location'
import { Look } from './app/look.tsx'
import { Start } from './app/start.tsx'
import { guardBrowserNavigation, leaveGuard } from './lib/leave-guard.ts'

guardBrowserNavigation(leaveGuard, navigate)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Look>
      <Start />
    </Look>
  </StrictMode>,
)
