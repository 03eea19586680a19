import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './empty-note.module.css'

interface EmptyNoteProps {
  icon: ReactNode
  title: string
  /** Where nothing else heads the page, its title is the page's. */
  headsPage?: boolean
  children?: ReactNode
  actions?: ReactNode
}

/** What stands where a list would be: why it is empty and what to do next. */
export function EmptyNote({ icon, title, headsPage, children, actions }: EmptyNoteProps) {
  return (
    <Stack className={classes.note} gap="xs">
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <Title order={headsPage ? 1 : 2} size="h4">
        {title}
      </Title>
      {children && (
        <Text size="sm" c="dimmed" maw={460}>
          {children}
        </Text>
      )}
      {actions && <div className={classes.actions}>{actions}</div>}
    </Stack>
  )
}
