/** The highest of what is offered, each number once, best first; of equals the lower number. */
export class NearestList {
  readonly #limit: number
  readonly #numbers: number[] = []
  readonly #values: number[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Offers a number with a value; of several values for a number the highest counts. */
  offer(number: number, value: number): void {
    const last = this.#numbers.length - 1
    if (last + 1 === this.#limit && !this.#comesBefore(number, value, last)) return
    const known = this.#numbers.indexOf(number)
    if (known >= 0 && this.#values[known]! >= value) return
    if (known >= 0) this.#remove(known)
    else if (last + 1 === this.#limit) this.#remove(last)
    let place = this.#numbers.length
    while (place > 0 && this.#comesBefore(number, value, place - 1)) place--
    this.#numbers.splice(place, 0, number)
    this.#values.splice(place, 0, value)
  }

  numbers(): readonly number[] {
    return this.#numbers
  }

  #comesBefore(number: number, value: number, place: number): boolean {
    const other = this.#values[place]!
    return value > other || (value === other && number < this.#numbers[place]!)
  }

  #remove(place: number): void {
    this.#numbers.splice(place, 1)
    this.#values.splice(place, 1)
  }
}
