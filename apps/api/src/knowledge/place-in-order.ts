/** Room that is left behind an entry, so that others can be put there without moving it. */
export const positionGap = 1024

/**
 * Gives ascending places to a list of entries, `undefined` standing for one that has none yet. As many as possible stay
 * where they are; the others are spread evenly over the room between them.
 */
export function placeInOrder(known: (number | undefined)[]): number[] {
  const kept = findLongestAscent(known)
  const places: number[] = []
  let last = 0
  while (places.length < known.length) {
    const index = places.length
    const place = known[index]
    if (place !== undefined && kept.has(index) && place > last) {
      places.push((last = place))
      continue
    }
    let end = index + 1
    while (end < known.length && !kept.has(end)) end++
    const parts = end - index + 1
    const next = known[end] ?? last + parts * positionGap
    const step = Math.max(1, Math.floor((next - last) / parts))
    while (places.length < end) places.push((last += step))
  }
  return places
}

/** Indexes of a longest strictly ascending subsequence (patience sorting, n log n). */
function findLongestAscent(known: (number | undefined)[]): Set<number> {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  known.forEach((place, index) => {
    if (place === undefined) return
    let low = 0
    for (let high = tails.length; low < high;) {
      const middle = (low + high) >> 1
      if (known[tails[middle]!]! < place) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1]
    tails[low] = index
  })
  const ascent = new Set<number>()
  for (let index = tails.at(-1); index !== undefined; index = before[index]) ascent.add(index)
  return ascent
}
