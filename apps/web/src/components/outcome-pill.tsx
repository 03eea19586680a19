import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconUserShare from '@tabler/icons-react/dist/esm/icons/IconUserShare.mjs'
import type { Outcome } from '@verbatim/contract'
import classes from './outcome-pill.module.css'

/** What came of a question; told by icon and words, never by colour alone. */
export function OutcomePill({ outcome }: { outcome: Outcome }) {
  const answered = outcome === 'answered'
  const Icon = answered ? IconCheck : IconUserShare
  return (
    <span className={classes.pill} data-outcome={outcome}>
      <Icon size={14} aria-hidden />
      {answered ? 'Answered' : 'Handed off'}
    </span>
  )
}
