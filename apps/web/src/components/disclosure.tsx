import type { ReactNode } from 'react'
import classes from './disclosure.module.css'

/** The browser's own details element: it works without script, is searchable in the page and known to every reader. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className={classes.disclosure}>
      <summary className={classes.summary}>{summary}</summary>
      <div className={classes.body}>{children}</div>
    </details>
  )
}
