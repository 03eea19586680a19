import { Button } from '@mantine/core'
import { useHostedPageUrls, useLogoutFunction } from '@propelauth/react'
import { FullPageNote } from '../../components/full-page-note.tsx'

export function NoOrgsPage({ email }: { email: string }) {
  const { getCreateOrgPageUrl } = useHostedPageUrls()
  const logout = useLogoutFunction()
  return (
    <FullPageNote
      title="You are in no organisation yet"
      actions={
        <>
          <Button component="a" href={getCreateOrgPageUrl({ redirectBackToUrl: `${location.origin}/` })}>
            Create an organisation
          </Button>
          <Button variant="default" onClick={() => void logout(false).catch(() => location.reload())}>
            Sign out
          </Button>
        </>
      }
    >
      Questions and answers belong to an organisation, so that a team can look after them together. Create one, or ask a
      colleague to invite {email} to theirs and reload this page.
    </FullPageNote>
  )
}
