import type { Measures } from '../protocol/measure.ts'
import type { Summary } from './summarise.ts'

/** What CI holds: metrics of the product on the collection that is in the repository. */
export interface Baseline {
  /** For each number of questions, shares from 0 to 1. */
  [questions: string]: Record<HeldMetric, number>
}

const heldMetrics = ['utility', 'top1', 'auroc', 'accuracyAtFivePercentWrong', 'wrong'] as const
type HeldMetric = (typeof heldMetrics)[number]

/** A metric may be worse by this before it counts: rounding and the order of sums differ between machines. */
const tolerance = 0.005

/** The baseline that these results would make. */
export function toBaseline(rows: readonly Summary[]): Baseline {
  return Object.fromEntries(
    rows.map(({ questions, half }) => [
      questions ?? 'all',
      Object.fromEntries(heldMetrics.map((name) => [name, round(half[name])])),
    ]),
  ) as unknown as Baseline
}

/** What got worse, in words; empty when nothing did. */
export function findRegressions(rows: readonly Summary[], baseline: Baseline): string[] {
  return rows.flatMap(({ questions, half }) => {
    const held = baseline[questions ?? 'all']
    if (!held) return []
    return heldMetrics.flatMap((name) => {
      const [was, is] = [held[name], round(half[name])]
      const worse = name === 'wrong' ? is > was + tolerance : is < was - tolerance
      return worse ? [`k=${questions ?? 'all'}: ${name} was ${percent(was)}, is ${percent(is)}`] : []
    })
  })
}

function round(value: Measures[keyof Measures]): number {
  return Math.round((value ?? 0) * 10_000) / 10_000
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
