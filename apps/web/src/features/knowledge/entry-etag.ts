/**
 * The contract's `entryETag`, written out: importing that value would bring zod with every schema into the first load. A
 * test holds the two together.
 */
export function entryETag({ revision }: { revision: number }): string {
  return `"e${revision}"`
}
