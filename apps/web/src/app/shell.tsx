import { Button } from '@mantine/core'
import { useHostedPageUrls } from '@propelauth/react'
import IconMessage from '@tabler/icons-react/dist/esm/icons/IconMessage.mjs'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { OrgPicker } from '../features/orgs/org-picker.tsx'
import { AccountMenu } from '../features/session/account-menu.tsx'
import { ColourSchemeMenu } from '../features/session/colour-scheme-menu.tsx'
import { leaveGuard } from '../lib/leave-guard.ts'
import { pagePath, type OrgPage } from '../lib/org-path.ts'
import type { Session } from './session.ts'
import type { TryItOpen } from './use-try-it-open.ts'
import classes from './shell.module.css'

interface ShellProps {
  session: Session
  orgId: string | null
  page: OrgPage | null
  tryIt?: TryItOpen
  aside?: ReactNode
  children: ReactNode
}

const links: readonly { page: OrgPage; label: string }[] = [
  { page: 'knowledge', label: 'Knowledge' },
  { page: 'inquiries', label: 'Inquiries' },
  { page: 'integrate', label: 'Integrate' },
  { page: 'model', label: 'Model' },
]

/** What stands around every page of a signed-in person. */
export function Shell({ session, orgId, page, tryIt, aside, children }: ShellProps) {
  const [, navigate] = useLocation()
  const { getCreateOrgPageUrl } = useHostedPageUrls()
  const main = useFocusOnNewPage(page)

  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        Skip to the content
      </a>
      <header className={classes.header}>
        <Link href="/" className={classes.brand} aria-label="Verbatim, start page">
          <img src="/favicon.svg" width={28} height={28} alt="" />
          <span className={classes.name}>Verbatim</span>
        </Link>
        <div className={classes.picker}>
          <OrgPicker
            orgs={session.orgs}
            orgId={orgId}
            onPick={(picked) => navigate(pagePath(picked, page ?? 'knowledge'))}
            onCreate={() =>
              leaveGuard.attempt(() =>
                location.assign(getCreateOrgPageUrl({ redirectBackToUrl: `${location.origin}/` })),
              )
            }
          />
        </div>
        {orgId !== null && (
          <nav className={classes.nav} aria-label="Main">
            {links.map((link) => (
              <Link
                key={link.page}
                href={pagePath(orgId, link.page)}
                className={classes.link}
                aria-current={link.page === page ? 'page' : undefined}
              >
                {link.label}
              </Link>
            ))}
          </nav>
        )}
        <div className={classes.tools}>
          {tryIt && (
            <Button
              variant={tryIt.open && !tryIt.inDrawer ? 'light' : 'default'}
              className={classes.tryIt}
              aria-expanded={tryIt.open}
              leftSection={<IconMessage size={18} aria-hidden />}
              classNames={{ section: classes.tryItIcon }}
              onClick={tryIt.toggle}
            >
              Try it
            </Button>
          )}
          <ColourSchemeMenu />
          <AccountMenu
            email={session.email}
            org={session.orgs.find((org) => org.orgId === orgId) ?? null}
            leave={(go) => leaveGuard.attempt(go)}
          />
        </div>
      </header>
      <div className={classes.columns}>
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          {children}
        </main>
        {aside}
      </div>
    </div>
  )
}

/** After a change of page, reading goes on at its beginning, as after a full load. */
function useFocusOnNewPage(page: OrgPage | null) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [page])
  return main
}
