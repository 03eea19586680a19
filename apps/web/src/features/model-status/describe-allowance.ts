export interface Allowance {
  words: string
  /** What is left of it, 0 to 1; null without a limit. */
  share: number | null
}

/** What an org may still spend of one thing today. */
export function describeAllowance(left: number | null, perDay: number | null): Allowance {
  if (perDay === null || left === null) return { words: 'No limit', share: null }
  const words = `${left.toLocaleString('en')} of ${perDay.toLocaleString('en')} left`
  return { words, share: perDay === 0 ? 0 : Math.min(1, Math.max(0, left / perDay)) }
}

/** `300 ms`, `4 s`, `2.5 s` */
export function formatMilliseconds(milliseconds: number): string {
  if (milliseconds < 1_000) return `${milliseconds} ms`
  return `${(milliseconds / 1_000).toLocaleString('en', { maximumFractionDigits: 1 })} s`
}
