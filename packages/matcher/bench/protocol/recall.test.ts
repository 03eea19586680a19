import { describe, expect, it } from '@jest/globals'
import type { Engine } from './engine.ts'
import { makeCollection } from './made-collection.ts'
import { drawLargeOrganisation, measureRecall } from './recall.ts'

const collections = [
  makeCollection(3, 2, ['far away', 'far off'], 'left'),
  makeCollection(2, 2, ['far away', ...Array.from({ length: 2_000 }, (_, number) => `far ${number}`)], 'right'),
]

/** Ranks the entries as they were given, whatever is asked. */
function engineOf(hasRanking: boolean): Engine {
  return {
    name: 'made',
    learn: (entries) => ({
      ask: () => ({ best: null, score: 0, answered: null }),
      ...(hasRanking && { rank: (_text: string, count: number) => entries.slice(0, count).map(({ id }) => id) }),
    }),
  }
}

describe('drawLargeOrganisation', () => {
  it('fills the answers of all collections up to 1,000 entries, with no text twice', () => {
    const { entries } = drawLargeOrganisation(collections, 3)
    expect(entries).toHaveLength(1_000)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(1_000)
    const answers = entries.filter(({ questions }) => questions.length === 2)
    expect(answers.map(({ id }) => id).sort()).toEqual(['left a0', 'left a1', 'left a2', 'right a0', 'right a1'])
    const filling = entries.filter(({ questions }) => questions.length === 1).map(({ questions }) => questions[0])
    expect(new Set(filling).size).toBe(995)
  })

  it('asks held-out texts of entries that are there', () => {
    const { entries, asked } = drawLargeOrganisation(collections, 1)
    const ids = new Set(entries.map(({ id }) => id))
    expect(asked).toHaveLength(5)
    expect(asked.every(({ text, expected }) => text.startsWith('test') && ids.has(expected!))).toBe(true)
  })

  it('takes no more than 1,000 answers', () => {
    expect(drawLargeOrganisation([makeCollection(1_200, 2, ['far'], 'many')], 1).entries).toHaveLength(1_000)
  })
})

describe('measureRecall', () => {
  it('counts how often the right entry is among the first', async () => {
    const recalls = await measureRecall(engineOf(true), collections)
    expect(recalls.map(({ questions }) => questions)).toEqual([1, 3, 10])
    for (const { rightAmong } of recalls) expect(rightAmong).toEqual([0.2, 1, 1, 1])
  })

  it('leaves out an engine without a ranking', async () => {
    expect(await measureRecall(engineOf(false), collections)).toEqual([])
  })
})
