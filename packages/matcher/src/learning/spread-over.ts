/**
 * At most `limit` whole numbers from `from` up to but not including `to`, evenly spread.
 *
 * @example
 * spreadOver(10, 20, 2) // [12, 17]
 */
export function spreadOver(from: number, to: number, limit: number): number[] {
  const count = Math.min(limit, to - from)
  return Array.from({ length: count }, (_, index) => from + Math.floor(((index + 0.5) * (to - from)) / count))
}
