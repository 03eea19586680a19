import { Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './page-header.module.css'

interface PageHeaderProps {
  title: string
  description: ReactNode
  actions?: ReactNode
}

/** The one `h1` of a page, which also names the browser's tab. */
export function PageHeader({ title, description, actions }: PageHeaderProps) {
  useDocumentTitle(`${title} · Verbatim`)
  return (
    <div className={classes.header}>
      <div className={classes.words}>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text c="dimmed" size="sm" mt={2}>
          {description}
        </Text>
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
