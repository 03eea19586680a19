/** Says when enough was done for one step of a generator, so that a step takes a few milliseconds whatever it does. */
export class StepMeter {
  readonly #size: number
  #done = 0

  /** @param size how much work makes a step */
  constructor(size: number) {
    this.#size = size
  }

  /** Notes what was done; true when it is time to yield. */
  isDue(work: number): boolean {
    this.#done += work
    if (this.#done < this.#size) return false
    this.#done = 0
    return true
  }
}
