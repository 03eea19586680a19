import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TryItOpen } from './use-try-it-open.ts'
import classes from './shell.module.css'

/** Puts the pane beside the page, or on narrow screens into a drawer over it. */
export function TryItPlace({ tryIt, children }: { tryIt: TryItOpen; children: ReactNode }) {
  if (tryIt.inDrawer) {
    return (
      <Drawer.Root
        opened={tryIt.open}
        onClose={tryIt.closeDrawer}
        position="right"
        size={440}
        classNames={{ content: classes.drawer }}
      >
        <Drawer.Overlay />
        <Drawer.Content>
          <div className={classes.drawerHeader}>
            <Drawer.Title>Try it</Drawer.Title>
            <Drawer.CloseButton aria-label="Close Try it" />
          </div>
          <Drawer.Body className={classes.drawerBody}>{children}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    )
  }
  return tryIt.open ? (
    <aside className={classes.aside} aria-label="Try it">
      {children}
    </aside>
  ) : null
}
