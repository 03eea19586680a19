import type { AnalysedText } from '../analysis/analyse-text.ts'
import type { Features } from '../analysis/features.ts'

/**
 * The vectors of some texts, row by row. A few long arrays take a fraction of what five short ones for each text would, and
 * give the garbage collector nothing to walk through.
 */
export interface VectorRows {
  count: number
  words: FeatureRows
  characters: FeatureRows
  /** One meaning after the other. */
  meanings: Float32Array
}

/** The features of one kind. */
export interface FeatureRows {
  /** Where the features of each row start; one more than there are rows. */
  starts: Int32Array
  keys: Int32Array
  weights: Float32Array
}

/** The features of one row: a view, not a copy. */
export function featuresAt({ starts, keys, weights }: FeatureRows, row: number): Features {
  const [start, end] = [starts[row]!, starts[row + 1]!]
  return { keys: keys.subarray(start, end), weights: weights.subarray(start, end) }
}

/** The meaning of one row: a view, not a copy. */
export function meaningAt({ count, meanings }: VectorRows, row: number): Float32Array {
  const length = meanings.length / count
  return meanings.subarray(row * length, (row + 1) * length)
}

/** Puts rows one below the other, of texts just read or of rows that were built before. */
export class VectorRowsBuilder {
  #count = 0
  readonly #words = new FeatureRowsBuilder()
  readonly #characters = new FeatureRowsBuilder()
  readonly #meanings = new GrowingArray((length) => new Float32Array(length))

  add(text: Pick<AnalysedText, 'wordFeatures' | 'characterFeatures' | 'meaning'>): void {
    this.#count++
    this.#words.add(text.wordFeatures)
    this.#characters.add(text.characterFeatures)
    this.#meanings.append(text.meaning)
  }

  /** Adds a row of others. */
  addFrom(rows: VectorRows, row: number): void {
    this.add({
      wordFeatures: featuresAt(rows.words, row),
      characterFeatures: featuresAt(rows.characters, row),
      meaning: meaningAt(rows, row),
    })
  }

  build(): VectorRows {
    return {
      count: this.#count,
      words: this.#words.build(),
      characters: this.#characters.build(),
      meanings: this.#meanings.cut(),
    }
  }
}

/** The same for features of one kind. */
export class FeatureRowsBuilder {
  readonly #starts = [0]
  readonly #keys = new GrowingArray((length) => new Int32Array(length))
  readonly #weights = new GrowingArray((length) => new Float32Array(length))

  add({ keys, weights }: Features): void {
    this.#keys.append(keys)
    this.#weights.append(weights)
    this.#starts.push(this.#starts.at(-1)! + keys.length)
  }

  build(): FeatureRows {
    return { starts: Int32Array.from(this.#starts), keys: this.#keys.cut(), weights: this.#weights.cut() }
  }
}

const firstCapacity = 256

/** A typed array that grows. */
class GrowingArray<Numbers extends Int32Array | Float32Array> {
  readonly #make: (length: number) => Numbers
  #numbers: Numbers
  #length = 0

  constructor(make: (length: number) => Numbers) {
    this.#make = make
    this.#numbers = make(firstCapacity)
  }

  append(more: Int32Array | Float32Array): void {
    const length = this.#length + more.length
    if (length > this.#numbers.length) {
      const longer = this.#make(Math.max(length, 2 * this.#numbers.length))
      longer.set(this.#numbers.subarray(0, this.#length))
      this.#numbers = longer
    }
    this.#numbers.set(more, this.#length)
    this.#length = length
  }

  /** What was appended, with no room left. */
  cut(): Numbers {
    return this.#numbers.slice(0, this.#length) as Numbers
  }
}
