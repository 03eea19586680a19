import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { meaningAtPlace } from '../index/segment.ts'
import { meaningDimensions, roughNumbers } from './encode-meaning.ts'
import { compareMeaning, compareMeanings, seeFrom } from './centre.ts'

const knowledge = compileKnowledge({ entries: bakery, negatives: ['who baked this'] })
const { centre, phrasings, placeOf, segments } = knowledge

/** The cosine, written out. */
function cosine(left: Float32Array, right: Float32Array): number {
  const away = (vector: Float32Array) => Array.from(vector, (value, index) => value - centre.vector[index]!)
  const [one, other] = [away(left), away(right)]
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * b[index]!, 0)
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))
}

const meanings = Array.from(placeOf, (place) => meaningAtPlace(segments, place))

describe('seeFrom', () => {
  it('compares two meanings as they are seen from the centre', () => {
    const { meaning } = analyseText('are you open on sunday')
    const seen = seeFrom(centre, meaning)
    for (const [number, other] of meanings.entries()) {
      expect(compareMeaning(seen, other, placeOf[number]!)).toBeCloseTo(cosine(meaning, other), 5)
    }
  })

  it('finds nothing near a text without words, nor a phrasing without any', () => {
    const seen = seeFrom(centre, analyseText('?!').meaning)
    expect(meanings.map((meaning, number) => compareMeaning(seen, meaning, placeOf[number]!))).toEqual(
      meanings.map(() => 0),
    )
    const odd = compileKnowledge({ entries: [{ id: 'odd', question: '?!', alternatives: [], answer: '' }] })
    expect(odd.centre.scales[0]).toBe(0)
  })
})

describe('compareMeanings', () => {
  it('gives what the single comparison gives, segment by segment', () => {
    const seen = seeFrom(centre, analyseText('gluten free rolls').meaning)
    const cosines = new Float32Array(phrasings.length)
    for (const { segment, first } of segments) {
      compareMeanings(seen, segment.rows.meanings, meaningDimensions, first, cosines)
    }
    for (const [number, meaning] of meanings.entries()) {
      const place = placeOf[number]!
      expect(cosines[place]).toBeCloseTo(compareMeaning(seen, meaning, place), 6)
    }
  })

  it('compares the first numbers alone where only they are given', () => {
    const { meaning } = analyseText('gluten free rolls')
    const cosines = new Float32Array(phrasings.length)
    for (const { segment, first } of segments) {
      compareMeanings(seeFrom(centre, meaning), segment.roughMeanings, roughNumbers, first, cosines)
    }
    const { direction } = seeFrom(centre, meaning)
    const vector = centre.vector.slice().fill(0, roughNumbers)
    for (const [number, other] of meanings.entries()) {
      const away = other.slice().fill(0, roughNumbers)
      const dot = direction.reduce((sum, value, index) => sum + value * (away[index]! - vector[index]!), 0)
      expect(cosines[placeOf[number]!]).toBeCloseTo(dot * centre.scales[placeOf[number]!]!, 5)
    }
  })
})

describe('measureCentre', () => {
  it('leaves negative examples out of the centre', () => {
    expect(compileKnowledge({ entries: bakery }).centre.vector).toEqual(centre.vector)
  })

  it('is the same after an edit and back', () => {
    const more = [...bakery, { id: 'new', question: 'Do you cater weddings?', alternatives: [], answer: 'Yes.' }]
    const edited = compileKnowledge({ entries: more, previous: knowledge })
    const back = compileKnowledge({ entries: bakery, negatives: ['who baked this'], previous: edited })
    expect(edited.centre.vector).not.toEqual(centre.vector)
    expect(back.centre).toEqual(centre)
  })
})
