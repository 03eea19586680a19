import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { featuresAt, meaningAt, VectorRowsBuilder, type VectorRows } from './vector-rows.ts'

const texts = ['When do you open?', '', 'do you have bread', 'x'.repeat(900), 'open'].map((text) => analyseText(text))

function build(): VectorRows {
  const builder = new VectorRowsBuilder()
  for (const text of texts) builder.add(text)
  return builder.build()
}

describe('VectorRowsBuilder', () => {
  it('gives back of each row what was added', () => {
    const rows = build()
    expect(rows.count).toBe(texts.length)
    for (const [row, { wordFeatures, characterFeatures, meaning }] of texts.entries()) {
      expect(featuresAt(rows.words, row)).toEqual(wordFeatures)
      expect(featuresAt(rows.characters, row)).toEqual(characterFeatures)
      expect(meaningAt(rows, row)).toEqual(meaning)
    }
  })

  it('takes rows of others in any order', () => {
    const rows = build()
    const builder = new VectorRowsBuilder()
    for (const row of [4, 0, 4]) builder.addFrom(rows, row)
    const taken = builder.build()
    expect([0, 1, 2].map((row) => featuresAt(taken.words, row))).toEqual(
      [4, 0, 4].map((row) => texts[row]!.wordFeatures),
    )
    expect(meaningAt(taken, 1)).toEqual(texts[0]!.meaning)
  })

  it('holds on to nothing that it was given', () => {
    const { wordFeatures, characterFeatures, meaning } = analyseText('open')
    const builder = new VectorRowsBuilder()
    builder.add({ wordFeatures, characterFeatures, meaning })
    meaning.fill(7)
    wordFeatures.weights.fill(7)
    const rows = builder.build()
    expect(meaningAt(rows, 0)).toEqual(texts[4]!.meaning)
    expect(featuresAt(rows.words, 0)).toEqual(texts[4]!.wordFeatures)
  })

  it('builds no rows of nothing', () => {
    expect(new VectorRowsBuilder().build()).toMatchObject({ count: 0, meanings: new Float32Array(0) })
  })
})
