import { useAuthInfo } from '@propelauth/react'
import { useState } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { chooseOrg } from '../features/orgs/last-org.ts'
import { NoOrgsPage } from '../features/orgs/no-orgs-page.tsx'
import { AuthUnreachable } from '../features/session/auth-unreachable.tsx'
import { LandingPage } from '../features/session/landing-page.tsx'
import { SignedOutNotice } from '../features/session/signed-out-notice.tsx'
import { useAuthPatience } from '../features/session/use-auth-patience.ts'
import { useClientConfig } from '../lib/client-config.ts'
import { leaveGuard } from '../lib/leave-guard.ts'
import { pagePath } from '../lib/org-path.ts'
import { LeaveQuestion } from './leave-question.tsx'
import { FullPageLoader } from './full-page-loader.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { OrgPages } from './org-pages.tsx'
import { Shell } from './shell.tsx'
import type { Session } from './session.ts'

/** Who is signed in decides what there is to see. */
export function AppRouter() {
  const auth = useAuthInfo()
  const config = useClientConfig()
  const outOfPatience = useAuthPatience(auth.loading)
  const [lastSession, setLastSession] = useState<Session | null>(null)

  if (auth.loading) return outOfPatience ? <AuthUnreachable authUrl={config.auth_url} /> : <FullPageLoader />
  if (!auth.isLoggedIn) {
    // A session that ends while somebody writes must not take the writing with it.
    if (lastSession === null || leaveGuard.reason === null) return <LandingPage handOffText={config.hand_off_text} />
    return (
      <>
        <SignedInPages session={lastSession} />
        <SignedOutNotice onRefresh={auth.refreshAuthInfo} />
      </>
    )
  }

  const session: Session = {
    email: auth.user.email,
    orgs: auth.orgHelper.getOrgs().map(({ orgId, orgName }) => ({ orgId, orgName })),
  }
  if (JSON.stringify(session) !== JSON.stringify(lastSession)) setLastSession(session)
  if (session.orgs.length === 0) return <NoOrgsPage email={session.email} />
  return <SignedInPages session={session} />
}

function SignedInPages({ session }: { session: Session }) {
  return (
    <Router
      aroundNav={(navigate, to, options) => {
        const samePage = new URL(to, location.href).pathname === location.pathname
        if (samePage) navigate(to, options)
        else leaveGuard.attempt(() => navigate(to, options))
      }}
    >
      <Switch>
        <Route path="/">
          <Redirect replace to={pagePath(chooseOrg(session.orgs)!.orgId, 'knowledge')} />
        </Route>
        <Route path="/app/:orgId/:page?">
          {({ orgId, page }) => (
            <OrgPages key={orgId} session={session} orgId={decodeURIComponent(orgId)} page={page ?? 'knowledge'} />
          )}
        </Route>
        <Route>
          <Shell session={session} orgId={null} page={null}>
            <NotFoundPage />
          </Shell>
        </Route>
      </Switch>
      <LeaveQuestion />
    </Router>
  )
}
