import { describe, expect, it } from '@jest/globals'
import type { Collection } from './collection.ts'
import { drawOrganisation, sizesOf } from './draw-organisation.ts'
import { makeCollection } from './made-collection.ts'

function collectionOf(answers: number, oos: readonly string[] = ['far away']): Collection {
  return makeCollection(answers, 3, oos)
}

describe('drawOrganisation', () => {
  const size = { answers: 15, questions: 2, seed: 0 }

  it('draws the same twice, and another with another seed', () => {
    const collection = collectionOf(40)
    expect(drawOrganisation(collection, size)).toEqual(drawOrganisation(collection, size))
    expect(drawOrganisation(collection, { ...size, seed: 1 })).not.toEqual(drawOrganisation(collection, size))
  })

  it('asks in scope only what is programmed, and near only what was left out', () => {
    const { entries, asked } = drawOrganisation(collectionOf(40), size)!
    const ids = new Set(entries.map((entry) => entry.id))
    expect(entries).toHaveLength(15)
    expect(entries.every((entry) => entry.questions.length === 2)).toBe(true)
    for (const { text, expected, kind } of asked) {
      if (kind === 'far') continue
      const id = `a${text.split(' ')[1]}`
      expect(ids.has(id)).toBe(kind === 'in_scope')
      expect(expected).toBe(kind === 'in_scope' ? id : null)
    }
    expect(asked.filter(({ kind }) => kind === 'near')).toHaveLength(25)
  })

  it('never asks what is programmed', () => {
    const { entries, asked } = drawOrganisation(collectionOf(40), size)!
    const programmed = new Set(entries.flatMap((entry) => entry.questions))
    expect(asked.some(({ text }) => programmed.has(text))).toBe(false)
  })

  it('asks as near what sounds like a programmed question and has no answer', () => {
    const { answers, ...collection } = collectionOf(40)
    const withOthers = answers.map((answer) => ({ ...answer, unanswered: [`other ${answer.id}`] }))
    const { entries, asked } = drawOrganisation({ ...collection, answers: withOthers }, size)!
    const others = asked.filter(({ text }) => text.startsWith('other'))
    expect(others.every(({ kind, expected }) => kind === 'near' && expected === null)).toBe(true)
    expect(others.map(({ text }) => text.slice(6)).sort()).toEqual(entries.map(({ id }) => id).sort())
  })

  it('has nothing to measure where nothing would be out of scope', () => {
    expect(drawOrganisation(collectionOf(15, []), size)).toBeNull()
  })
})

describe('sizesOf', () => {
  it.each([
    [4, [2]],
    [27, [15]],
    [125, [15, 50, 100]],
    [150, [15, 50, 150]],
  ])('measures a collection of %d answers at %j', (answers, expected) => {
    expect([...new Set(sizesOf(collectionOf(answers), 1).map((size) => size.answers))]).toEqual(expected)
  })

  it('asks for no more questions than there are', () => {
    expect([...new Set(sizesOf(collectionOf(20), 1).map((size) => size.questions))]).toEqual([1, 3])
  })
})
