import { ActionIcon, Menu, Text } from '@mantine/core'
import { useHostedPageUrls, useLogoutFunction } from '@propelauth/react'
import { notifications } from '@mantine/notifications'
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import IconUserCircle from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'

interface AccountMenuProps {
  email: string
  org: { orgId: string; orgName: string } | null
  /** Leaves now, or once the person has agreed to lose unsaved work. */
  leave: (go: () => void) => void
}

export function AccountMenu({ email, org, leave }: AccountMenuProps) {
  const { getAccountPageUrl, getOrgPageUrl } = useHostedPageUrls()
  const logout = useLogoutFunction()
  const redirectBackToUrl = location.href

  const signOut = () =>
    logout(false).catch(() =>
      notifications.show({
        color: 'red',
        title: 'You are still signed in',
        message: 'The sign-in service did not answer. Try again in a moment.',
      }),
    )

  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="Account">
          <IconUserCircle size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          Signed in as
          <Text size="sm" c="var(--mantine-color-text)" truncate title={email}>
            {email}
          </Text>
        </Menu.Label>
        <Menu.Item
          component="a"
          href={getAccountPageUrl({ redirectBackToUrl })}
          leftSection={<IconUser size={16} aria-hidden />}
        >
          Your account
        </Menu.Item>
        {org && (
          <Menu.Item
            component="a"
            href={getOrgPageUrl(org.orgId, { redirectBackToUrl })}
            leftSection={<IconUsers size={16} aria-hidden />}
          >
            Members of {org.orgName}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => leave(() => void signOut())} leftSection={<IconLogout size={16} aria-hidden />}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
