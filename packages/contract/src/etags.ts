// Without zod, so that the web app can take it alone: `@verbatim/contract/etags`.

/**
 * The strong ETag of one entry's state, for If-Match.
 *
 * @example
 * entryETag({ revision: 12 }) // '"e12"'
 */
export function entryETag(entry: { revision: number }): string {
  return `"e${entry.revision}"`
}

/**
 * The strong ETag of a whole knowledge base, for If-Match.
 *
 * @example
 * revisionETag(12) // '"r12"'
 */
export function revisionETag(number: number): string {
  return `"r${number}"`
}
