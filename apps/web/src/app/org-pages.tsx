import { useEffect } from 'react'
import { KnowledgeProvider } from '../features/knowledge/knowledge-context.tsx'
import { NotAMember } from '../features/orgs/not-a-member.tsx'
import { rememberOrg } from '../features/orgs/last-org.ts'
import type { OrgPage } from '../lib/org-path.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { OrgWorkplace } from './org-workplace.tsx'
import type { Session } from './session.ts'
import { Shell } from './shell.tsx'

const pages: readonly string[] = ['knowledge', 'inquiries', 'integrate', 'model'] satisfies OrgPage[]

/** Everything under `/app/:orgId`. The address decides which organisation it is. */
export function OrgPages({ session, orgId, page }: { session: Session; orgId: string; page: string }) {
  const member = session.orgs.some((org) => org.orgId === orgId)
  useEffect(() => {
    if (member) rememberOrg(orgId)
  }, [member, orgId])

  if (!member || !pages.includes(page)) {
    return (
      <Shell session={session} orgId={member ? orgId : null} page={null}>
        {member ? <NotFoundPage /> : <NotAMember email={session.email} />}
      </Shell>
    )
  }
  return (
    <KnowledgeProvider orgId={orgId}>
      <OrgWorkplace session={session} orgId={orgId} page={page as OrgPage} />
    </KnowledgeProvider>
  )
}
