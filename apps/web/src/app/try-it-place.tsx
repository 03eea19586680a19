import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TryItOpen } from './use-try-it-open.ts'
import classes from './shell.module.css'

/** Puts the pane beside the page, or on narrow screens into a drawer over it. */
export function TryItPlace({ tryIt, children }: { tryIt: TryItOpen; children: ReactNode }) {
  if (tryIt.inDrawer) {
    return (
      <Drawer
        opened={tryIt.open}
        onClose={tryIt.closeDrawer}
        position="right"
        size={440}
        title="Try it"
        closeButtonProps={{ 'aria-label': 'Close Try it' }}
        classNames={{ content: classes.drawer, body: classes.drawerBody }}
      >
        {children}
      </Drawer>
    )
  }
  return tryIt.open ? (
    <aside className={classes.aside} aria-label="Try it">
      {children}
    </aside>
  ) : null
}
