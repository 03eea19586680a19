import { describe, expect, it } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import type { Engine } from './engine.ts'
import { measureVisits, readVisits, visitNames } from './visits.ts'

describe.each(visitNames)('the %s in the repository', (folder) => {
  it('name entries that there are, and ask nothing twice', () => {
    const organisations = readVisits(fileURLToPath(new URL(`../${folder}`, import.meta.url)))
    expect(organisations.length).toBeGreaterThan(0)
    for (const { name, entries, visits } of organisations) {
      const ids = new Set(entries.map(({ id }) => id))
      expect(visits.flatMap(({ expected }) => expected).filter((id) => !ids.has(id))).toEqual([])
      expect([name, new Set(visits.map(({ text }) => text)).size]).toEqual([name, visits.length])
    }
  })
})

describe('measureVisits', () => {
  const entries = [{ id: 'hours', questions: ['opening hours'], answer: '9 to 5' }]
  const visits = [
    { text: 'when', expected: ['other', 'hours'] },
    { text: 'my dog is ill', expected: [] },
  ]
  const saying = (answered: string | null): Engine => ({
    name: 'test',
    learn: () => ({ ask: () => ({ best: 'hours', score: 0.5, answered }) }),
  })

  it('takes any of the expected entries for right, and any answer for wrong where a human is expected', async () => {
    const { half } = await measureVisits(saying('hours'), [{ name: 'shop', entries, visits }])
    expect(half).toMatchObject({ accuracy: 1, wrong: 0.5, top1: 1 })
    const silent = await measureVisits(saying(null), [{ name: 'shop', entries, visits }])
    expect(silent.half).toMatchObject({ accuracy: 0, wrong: 0, handOffFar: 1 })
  })
})
