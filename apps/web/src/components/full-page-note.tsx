import { Stack, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './full-page-note.module.css'

/** A page that holds only a message and what can be done about it. */
export function FullPageNote({ title, children, actions }: { title: string; children: ReactNode; actions: ReactNode }) {
  useDocumentTitle(`${title} · Verbatim`)
  return (
    <main className={classes.page} id="main">
      <Stack gap="md" className={classes.card}>
        <img src="/favicon.svg" width={40} height={40} alt="" />
        <Title order={1} size="h3">
          {title}
        </Title>
        <Text>{children}</Text>
        <div className={classes.actions}>{actions}</div>
      </Stack>
    </main>
  )
}
