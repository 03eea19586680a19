/**
 * A map from hashed features to dense numbers 0, 1, 2, ... with open addressing over typed arrays: a fifth of the
 * memory of a `Map`, and several times faster to fill.
 */
export class FeatureTable {
  #slots: Int32Array
  #keys: Int32Array
  #size = 0

  /** @param expected how many features will come, as far as one knows: growing costs as much as filling */
  constructor(expected = 32) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(32, expected)))
    this.#slots = new Int32Array(2 * capacity).fill(-1)
    this.#keys = new Int32Array(capacity)
  }

  get size(): number {
    return this.#size
  }

  /** All features in the order of their numbers: a view that holds until one is added. */
  keys(): Int32Array {
    return this.#keys.subarray(0, this.#size)
  }

  /** The number of a feature, or -1 when it was never added. */
  find(key: number): number {
    return this.#slots[this.#slotOf(key)]!
  }

  /** The number of a feature, a new one when it is met for the first time. */
  add(key: number): number {
    const slot = this.#slotOf(key)
    if (this.#slots[slot]! >= 0) return this.#slots[slot]!
    if (this.#size === this.#keys.length) {
      this.#grow()
      return this.add(key)
    }
    this.#keys[this.#size] = key
    this.#slots[slot] = this.#size
    return this.#size++
  }

  /** Forgets all features and keeps the room. */
  clear(): void {
    this.#slots.fill(-1)
    this.#size = 0
  }

  /** A table of its own that numbers the same features alike. */
  copy(): FeatureTable {
    const copy = new FeatureTable()
    copy.#slots = this.#slots.slice()
    copy.#keys = this.#keys.slice()
    copy.#size = this.#size
    return copy
  }

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1
    let slot = key & mask
    while (this.#slots[slot]! >= 0 && this.#keys[this.#slots[slot]!] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const keys = new Int32Array(this.#keys.length * 2)
    keys.set(this.#keys)
    this.#keys = keys
    this.#slots = new Int32Array(keys.length * 2).fill(-1)
    for (let number = 0; number < this.#size; number++) this.#slots[this.#slotOf(keys[number]!)] = number
  }
}
