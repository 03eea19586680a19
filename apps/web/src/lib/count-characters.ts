/** Length in code points, which is what the API's limits count: `countCharacters('a😀')` is 2. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
