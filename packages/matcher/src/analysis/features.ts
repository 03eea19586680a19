/** A sparse vector: hashed features without repeats, and the weight of each before any inverse frequency. */
export interface Features {
  keys: Int32Array
  weights: Float32Array
}

/** Collects weighted features; a repeated one grows by the square root of its count, as repeats tell less and less. */
export class FeatureCollector {
  readonly #weights = new Map<number, number>()

  add(key: number, weight: number): void {
    const known = this.#weights.get(key)
    this.#weights.set(key, known === undefined ? weight : Math.sqrt(known * known + weight * weight))
  }

  collect(): Features {
    return { keys: Int32Array.from(this.#weights.keys()), weights: Float32Array.from(this.#weights.values()) }
  }
}
