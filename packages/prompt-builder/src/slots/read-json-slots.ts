const jsonString = /"(?:[^"\\]|\\.)*"/gu

/**
 * The texts of JSON strings that stand in a row, `separator` between them and nothing else anywhere.
 * Throws an Error otherwise.
 *
 * @example
 * readJsonSlots('"a" "b"', ' ') // ['a', 'b']
 */
export function readJsonSlots(row: string, separator = ''): string[] {
  const literals = row.match(jsonString) ?? []
  if (literals.join(separator) !== row) throw new Error('A slot was left: something stands beside the JSON strings.')
  return literals.map((literal) => JSON.parse(literal) as string)
}
