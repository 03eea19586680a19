import { describe, expect, it } from '@jest/globals'
import { entryETag as contractETag } from '@verbatim/contract'
import { entryETag } from './entry-etag.ts'

describe('entryETag', () => {
  it('is the ETag of the contract', () => {
    for (const revision of [1, 12, 4_000_000]) expect(entryETag({ revision })).toBe(contractETag({ revision }))
  })
})
