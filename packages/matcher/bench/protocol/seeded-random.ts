/** A seeded source of numbers in [0, 1): mulberry32, so that every run draws the same organisations. */
export type Random = () => number

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The first `count` of a random order. */
export function draw<T>(items: readonly T[], count: number, random: Random): T[] {
  const left = [...items]
  const drawn: T[] = []
  while (drawn.length < count && left.length > 0) {
    const place = Math.floor(random() * left.length)
    drawn.push(left[place]!)
    left[place] = left.at(-1)!
    left.pop()
  }
  return drawn
}
