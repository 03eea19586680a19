import { CopyButton } from './copy-button.tsx'
import classes from './code-block.module.css'

/** Text to be copied as it is. `label` names it for screen readers; long lines scroll inside, by keyboard too. */
export function CodeBlock({ code, label, wrap = false }: { code: string; label: string; wrap?: boolean }) {
  return (
    <div className={classes.block}>
      <div className={classes.bar}>
        <span className={classes.label}>{label}</span>
        <CopyButton text={code} what={label} />
      </div>
      <pre className={classes.code} data-wrap={wrap || undefined} tabIndex={0} role="region" aria-label={label}>
        {code}
      </pre>
    </div>
  )
}
