import { FeatureTable } from '../index/feature-table.ts'

/** A sparse vector: hashed features without repeats, and the weight of each before any inverse frequency. */
export interface Features {
  keys: Int32Array
  weights: Float32Array
}

/** Collects weighted features; a repeated one grows by the square root of its count, as repeats tell less and less. */
export class FeatureCollector {
  readonly #table = new FeatureTable()
  readonly #squares: number[] = []

  add(key: number, weight: number): void {
    const number = this.#table.add(key)
    this.#squares[number] = (this.#squares[number] ?? 0) + weight * weight
  }

  collect(): Features {
    return { keys: this.#table.keys(), weights: Float32Array.from(this.#squares).map(Math.sqrt) }
  }
}
