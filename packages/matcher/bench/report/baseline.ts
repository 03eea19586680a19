import { isStyle } from '../protocol/as-typed.ts'
import type { Measures } from '../protocol/measure.ts'
import { visitNames } from '../protocol/visits.ts'
import type { Summary } from './summarise.ts'

/** What CI holds: metrics of the product on what is in the repository. */
export interface Baseline {
  /** For each number of questions, for each style in which visitors type, and for the visits; shares from 0 to 1. */
  [row: string]: Record<HeldMetric, number>
}

const heldMetrics = ['utility', 'top1', 'auroc', 'accuracyAtFivePercentWrong', 'wrong'] as const
type HeldMetric = (typeof heldMetrics)[number]

/** A metric may be worse by this before it counts: rounding and the order of sums differ between machines. */
const tolerance = 0.005

/** The baseline that these results would make. */
export function toBaseline(rows: readonly Summary[]): Baseline {
  return Object.fromEntries(
    rows.map((row) => [nameOf(row), Object.fromEntries(heldMetrics.map((name) => [name, round(row.half[name])]))]),
  ) as unknown as Baseline
}

/** What got worse, in words; empty when nothing did. */
export function findRegressions(rows: readonly Summary[], baseline: Baseline): string[] {
  return rows.flatMap((row) => {
    const held = baseline[nameOf(row)]
    if (!held) return []
    return heldMetrics.flatMap((name) => {
      const [was, is] = [held[name], round(row.half[name])]
      const worse = name === 'wrong' ? is > was + tolerance : is < was - tolerance
      return worse ? [`${nameOf(row)}: ${name} was ${percent(was)}, is ${percent(is)}`] : []
    })
  })
}

function nameOf({ collection, questions }: Summary): string {
  return isStyle(collection) || visitNames.some((name) => name === collection) ? collection : `k=${questions ?? 'all'}`
}

function round(value: Measures[keyof Measures]): number {
  return Math.round((value ?? 0) * 10_000) / 10_000
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
