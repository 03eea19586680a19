import { formatConfidence } from '../lib/confidence.ts'
import classes from './confidence-meter.module.css'

interface ConfidenceMeterProps {
  confidence: number
  /** Makes numbers of several rows stand in one column. */
  inColumn?: boolean
}

/** A confidence as a number, with a small bar for the eye. */
export function ConfidenceMeter({ confidence, inColumn }: ConfidenceMeterProps) {
  return (
    <span className={classes.meter} data-in-column={inColumn || undefined}>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${Math.max(2, confidence * 100)}%` }} />
      </span>
      <span className={classes.number}>{formatConfidence(confidence)}</span>
    </span>
  )
}
