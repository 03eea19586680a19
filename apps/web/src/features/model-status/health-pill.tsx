import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs'
import type { Health } from './describe-provider.ts'
import classes from './health-pill.module.css'

const icons = { good: IconCheck, uncertain: IconAlertTriangle, bad: IconPlayerPause, unknown: IconClock }

/** How a provider fares; told by icon and words, never by colour alone. */
export function HealthPill({ health }: { health: Health }) {
  const Icon = icons[health.tone]
  return (
    <span className={classes.pill} data-tone={health.tone}>
      <Icon size={14} aria-hidden />
      {health.label}
    </span>
  )
}
