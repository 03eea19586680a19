const lowest = 0x23
const levels = 64
const middle = 31.5
/** Stands for the one character of the range that would have to be escaped, the backslash. */
const insteadOfBackslash = 0x7e
const backslash = 0x5c

/** Characters of scale in front of each row. */
export const scaleLength = 2

/** The value 0 to 63 of a packed character. */
function unpack(packed: string, position: number): number {
  const code = packed.charCodeAt(position)
  return (code === insteadOfBackslash ? backslash : code) - lowest
}

/** Reads two characters as a positive number, in steps of 0.4 %. */
export function readScale(packed: string, position: number): number {
  return Math.exp((unpack(packed, position) * levels + unpack(packed, position + 1) - 2048) / 256)
}

/** Adds a packed row, times a factor, to a vector. */
export function addRow(packed: string, row: number, factor: number, vector: Float32Array): void {
  const start = row * (scaleLength + vector.length)
  const scale = (factor * readScale(packed, start)) / middle
  for (let index = 0; index < vector.length; index++) {
    vector[index]! += scale * (unpack(packed, start + scaleLength + index) - middle)
  }
}
