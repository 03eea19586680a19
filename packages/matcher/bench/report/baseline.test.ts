import { describe, expect, it } from '@jest/globals'
import { measure } from '../protocol/measure.ts'
import { findRegressions, toBaseline } from './baseline.ts'
import type { Summary } from './summarise.ts'

const asked = { text: '', expected: 'right', kind: 'in_scope' as const }
const far = { text: '', expected: null, kind: 'far' as const }
const good = measure(
  [
    { asked, best: 'right', score: 0.9, answered: 'right' },
    { asked: far, best: 'right', score: 0.1, answered: null },
  ],
  0.5,
)

function rowOf(half: typeof good): Summary {
  return { engine: 'verbatim', collection: 'shop', questions: 3, half, ninety: half }
}

describe('findRegressions', () => {
  const baseline = toBaseline([rowOf(good)])

  it('finds none in the results that made the baseline', () => {
    expect(findRegressions([rowOf(good)], baseline)).toEqual([])
  })

  it('forgives what two machines differ by', () => {
    expect(findRegressions([rowOf({ ...good, utility: good.utility - 0.004, wrong: 0.004 })], baseline)).toEqual([])
  })

  it('holds what visitors type beside the texts as they are', () => {
    const typed = { ...rowOf(good), collection: 'wrapped', questions: null }
    const both = toBaseline([rowOf(good), typed])
    expect(Object.keys(both)).toEqual(['k=3', 'wrapped'])
    const worse = { ...typed, half: { ...good, top1: 0.5 } }
    expect(findRegressions([rowOf(good), worse], both)).toEqual(['wrapped: top1 was 100.0 %, is 50.0 %'])
  })

  it('names what got worse, also when that is a higher number', () => {
    const worse = { ...good, utility: 0.9, wrong: 0.06 }
    expect(findRegressions([rowOf(worse)], baseline)).toEqual([
      'k=3: utility was 100.0 %, is 90.0 %',
      'k=3: wrong was 0.0 %, is 6.0 %',
    ])
  })
})
