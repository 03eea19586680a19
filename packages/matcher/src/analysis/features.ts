import { FeatureTable } from '../index/feature-table.ts'

/** A sparse vector: hashed features without repeats, and the weight of each before any inverse frequency. */
export interface Features {
  keys: Int32Array
  weights: Float32Array
}

/** Features of most texts. */
const usual = 256

/**
 * Collects weighted features; a repeated one grows by the square root of its count, as repeats tell less and less. One is
 * used for text after text: making a table for each would be a third of reading it.
 */
export class FeatureCollector {
  #table = new FeatureTable(usual)
  #weights = new Float32Array(usual)
  readonly #squares: number[] = []

  add(key: number, weight: number): void {
    const known = this.#table.size
    const number = this.#table.add(key)
    this.#squares[number] = (number === known ? 0 : this.#squares[number]!) + weight * weight
  }

  /** Gives what was collected, in views that hold until the next call of `add`, and begins anew. */
  collect(): Features {
    const keys = this.#table.keys()
    if (keys.length > this.#weights.length) this.#weights = new Float32Array(keys.length)
    const weights = this.#weights.subarray(0, keys.length)
    for (let number = 0; number < weights.length; number++) weights[number] = Math.sqrt(this.#squares[number]!)
    // A long text must not leave a table behind that takes long to clear.
    if (keys.length > usual) this.#table = new FeatureTable(usual)
    else this.#table.clear()
    return { keys, weights }
  }
}

/** Features of their own, that hold for good. */
export function copyFeatures({ keys, weights }: Features): Features {
  return { keys: keys.slice(), weights: weights.slice() }
}
