/** Says whether the stored version, by its strong ETag, is the one that an editor has seen. */
export type Precondition = (currentETag: string) => boolean
