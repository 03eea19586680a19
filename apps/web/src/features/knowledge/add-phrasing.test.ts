import { describe, expect, it } from '@jest/globals'
import type { Entry } from '@verbatim/contract'
import { ApiProblem } from '../../lib/api-problem.ts'
import { addPhrasing } from './add-phrasing.ts'

const stored = { id: 'e', question: 'Hours?', alternatives: ['Open?'], answer: '9 to 5', revision: 1 } as Entry
const conflict = new ApiProblem({ status: 412, code: 'precondition_failed' })

/** A store in which somebody else saves before each of the first `races` changes. */
function storeWithRaces(races: number) {
  let entry = stored
  return {
    find: () => Promise.resolve(entry),
    change: (base: Entry, fields: Partial<Entry>) => {
      if (races-- > 0)
        entry = { ...entry, revision: entry.revision + 1, alternatives: [...entry.alternatives, `theirs ${races}`] }
      if (base.revision !== entry.revision) return Promise.reject(conflict)
      entry = { ...entry, ...fields, revision: entry.revision + 1 }
      return Promise.resolve(entry)
    },
  }
}

describe('addPhrasing', () => {
  it('adds to what somebody else saved in between', async () => {
    const entry = await addPhrasing(storeWithRaces(1), 'e', 'When do you close?')

    expect(entry.alternatives).toEqual(['Open?', 'theirs 0', 'When do you close?'])
  })

  it('changes nothing where the entry has the phrasing', async () => {
    expect(await addPhrasing(storeWithRaces(0), 'e', 'OPEN')).toBe(stored)
  })

  it('gives up when it always comes too late', async () => {
    await expect(addPhrasing(storeWithRaces(9), 'e', 'x')).rejects.toBe(conflict)
  })
})
