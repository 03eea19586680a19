import type { AskedText } from './draw-organisation.ts'
import type { Reply } from './engine.ts'

/** One asked text with what came of it. */
export interface Trial extends Reply {
  asked: AskedText
}

/** All shares from 0 to 1. A metric that the texts cannot tell is null, as the AUROC without a text out of scope. */
export interface Measures {
  accuracy: number
  wrong: number
  joint: number
  utility: number
  top1: number
  handOffNear: number | null
  handOffFar: number | null
  auroc: number | null
  /** Best accuracy over all thresholds at which at most 5 % of all texts get a wrong answer. */
  accuracyAtFivePercentWrong: number
  /** Expected calibration error over ten bins of confidence; only for scores from 0 to 1. */
  calibrationError: number | null
}

const mostWrong = 0.05

/**
 * Measures trials as if `inScopeShare` of all texts were in scope; texts out of scope are half near and half far where
 * there are both.
 */
export function measure(trials: readonly Trial[], inScopeShare: number): Measures {
  const weighted = weigh(trials, inScopeShare)
  const share = (holds: (trial: Trial) => boolean, of: (trial: Trial) => boolean = () => true) => {
    let all = 0
    let held = 0
    for (const { trial, weight } of weighted) {
      if (!of(trial)) continue
      all += weight
      if (holds(trial)) held += weight
    }
    return all === 0 ? null : held / all
  }
  const inScope = (trial: Trial) => trial.asked.kind === 'in_scope'
  const joint = share((trial) => trial.answered === trial.asked.expected) ?? 0
  const wrong = share((trial) => trial.answered !== null && trial.answered !== trial.asked.expected) ?? 0
  return {
    accuracy: share((trial) => trial.answered === trial.asked.expected, inScope) ?? 0,
    wrong,
    joint,
    utility: joint - wrong,
    top1: share((trial) => trial.best === trial.asked.expected, inScope) ?? 0,
    handOffNear: share(
      (trial) => trial.answered === null,
      (trial) => trial.asked.kind === 'near',
    ),
    handOffFar: share(
      (trial) => trial.answered === null,
      (trial) => trial.asked.kind === 'far',
    ),
    auroc: areaUnderCurve(weighted),
    accuracyAtFivePercentWrong: bestAccuracy(weighted, inScopeShare),
    calibrationError: calibrationError(weighted),
  }
}

interface Weighted {
  trial: Trial
  weight: number
}

function weigh(trials: readonly Trial[], inScopeShare: number): Weighted[] {
  const counts = { in_scope: 0, near: 0, far: 0 }
  for (const { asked } of trials) counts[asked.kind]++
  const outOfScopeKinds = (counts.near > 0 ? 1 : 0) + (counts.far > 0 ? 1 : 0)
  return trials.map((trial) => {
    const { kind } = trial.asked
    const share = kind === 'in_scope' ? inScopeShare : (1 - inScopeShare) / outOfScopeKinds
    return { trial, weight: share / counts[kind] }
  })
}

function byScore(weighted: readonly Weighted[]): Weighted[] {
  return [...weighted].sort((left, right) => right.trial.score - left.trial.score)
}

// Groups of equal scores, best first: neither metric may depend on the order of ties.
function* tiedGroups(weighted: readonly Weighted[]): Generator<Weighted[]> {
  const sorted = byScore(weighted)
  let start = 0
  for (let end = 1; end <= sorted.length; end++) {
    if (end < sorted.length && sorted[end]!.trial.score === sorted[start]!.trial.score) continue
    yield sorted.slice(start, end)
    start = end
  }
}

function areaUnderCurve(weighted: readonly Weighted[]): number | null {
  let inScope = 0
  let outOfScope = 0
  let area = 0
  for (const group of tiedGroups(weighted)) {
    let groupIn = 0
    let groupOut = 0
    for (const { trial, weight } of group) {
      if (trial.asked.kind === 'in_scope') groupIn += weight
      else groupOut += weight
    }
    area += groupOut * (inScope + groupIn / 2)
    inScope += groupIn
    outOfScope += groupOut
  }
  return inScope * outOfScope === 0 ? null : area / (inScope * outOfScope)
}

function bestAccuracy(weighted: readonly Weighted[], inScopeShare: number): number {
  let right = 0
  let wrong = 0
  let best = 0
  for (const group of tiedGroups(weighted)) {
    for (const { trial, weight } of group) {
      if (trial.best === null) continue
      if (trial.best === trial.asked.expected) right += weight
      else wrong += weight
    }
    if (wrong <= mostWrong) best = Math.max(best, right)
  }
  return best / inScopeShare
}

function calibrationError(weighted: readonly Weighted[]): number | null {
  if (weighted.some(({ trial }) => !(trial.score >= 0 && trial.score <= 1))) return null
  const bins = Array.from({ length: 10 }, () => ({ weight: 0, score: 0, right: 0 }))
  for (const { trial, weight } of weighted) {
    const bin = bins[Math.min(9, Math.floor(trial.score * 10))]!
    bin.weight += weight
    bin.score += weight * trial.score
    if (trial.best !== null && trial.best === trial.asked.expected) bin.right += weight
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.score - bin.right), 0)
}

/** Mean of each metric over several measurements, of those where it could be told. */
export function meanOf(measures: readonly Measures[]): Measures {
  const names = Object.keys(measures[0]!) as (keyof Measures)[]
  const means = names.map((name) => {
    const known = measures.map((one) => one[name]).filter((value) => value !== null)
    return [name, known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length]
  })
  return Object.fromEntries(means) as Measures
}
