import { formatAbsoluteTime, formatRelativeTime } from '../../lib/relative-time.ts'

/** How long ago something was, or how soon it will be; the exact time on pointing at it. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} title={formatAbsoluteTime(at)}>
      {formatRelativeTime(at)}
    </time>
  )
}

/** A time to the second, for what is too near for words like "in 3 min". */
export function ClockTime({ at }: { at: string }) {
  return (
    <time dateTime={at} title={formatAbsoluteTime(at)}>
      {new Date(at).toLocaleTimeString('en', { timeStyle: 'medium' })}
    </time>
  )
}
