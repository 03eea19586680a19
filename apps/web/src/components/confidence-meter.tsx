import { formatConfidence } from '../lib/confidence.ts'
import classes from './confidence-meter.module.css'

/** A confidence as a number with a small bar for the eye; screen readers get the words. */
export function ConfidenceMeter({ confidence }: { confidence: number }) {
  return (
    <span className={classes.meter}>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${Math.max(2, confidence * 100)}%` }} />
      </span>
      <span className={classes.number}>{formatConfidence(confidence)}</span>
    </span>
  )
}
