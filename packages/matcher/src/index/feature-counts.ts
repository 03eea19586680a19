import { FeatureTable } from './feature-table.ts'

const spareDead = 1_024

/** How many entries have each feature, kept up to date by what comes and goes. Features are numbered as they come. */
export class FeatureCounts {
  #table = new FeatureTable()
  #counts = new Int32Array(64)
  #live = 0

  /** One more than the highest number. */
  get size(): number {
    return this.#table.size
  }

  /** Whether more than half of the numbers stand for features that no entry has any more. */
  get isMostlyDead(): boolean {
    return this.#table.size > 2 * this.#live + spareDead
  }

  /** The number of a feature, or -1 when no entry has it. */
  find(key: number): number {
    const number = this.#table.find(key)
    return number >= 0 && this.#counts[number]! > 0 ? number : -1
  }

  /** Entries that have the feature of a number. */
  countOf(number: number): number {
    return this.#counts[number]!
  }

  /** Lets `by` more entries, or fewer where it is negative, have a feature. */
  change(key: number, by: number): void {
    const number = this.#table.add(key)
    if (number >= this.#counts.length) {
      const longer = new Int32Array(2 * this.#counts.length)
      longer.set(this.#counts)
      this.#counts = longer
    }
    const before = this.#counts[number]!
    this.#counts[number] = before + by
    if (before === 0 && by > 0) this.#live++
    else if (before > 0 && before + by === 0) this.#live--
  }

  /** A copy that changes by itself. */
  copy(): FeatureCounts {
    const copy = new FeatureCounts()
    copy.#table = this.#table.copy()
    copy.#counts = this.#counts.slice()
    copy.#live = this.#live
    return copy
  }
}
