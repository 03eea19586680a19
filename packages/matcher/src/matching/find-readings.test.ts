import { describe, expect, it } from '@jest/globals'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { findReadings, mergeReadings, surestOf } from './find-readings.ts'
import { readText } from './read-text.ts'

const knowledge = compileKnowledge({ entries: bakery })

function find(text: string) {
  return findReadings(knowledge, readText(knowledge, text, normaliseText(text)), 20)
}

describe('mergeReadings', () => {
  const found = find('My aunt lives in the mountains. Do you take credit cards? Can I order a birthday cake?')

  it('gives each entry once, surest first', () => {
    const merged = mergeReadings(found)
    const confidences = merged.map(({ confidence }) => confidence)
    expect(new Set(merged.map(({ evidence }) => evidence.entry)).size).toBe(merged.length)
    expect([...confidences].sort((left, right) => right - left)).toEqual(confidences)
  })

  it('keeps what the surest reading says of its first, and finds what only another sentence asks', () => {
    const [first, second] = mergeReadings(found)
    expect(first).toMatchObject({
      confidence: surestOf(found)!.confidence,
      evidence: { entry: surestOf(found)!.entry },
    })
    const ids = [first, second].map((entry) => bakery[entry!.evidence.entry]!.id)
    expect(ids.sort()).toEqual(['cake', 'payment'])
    expect(second!.confidence).toBeGreaterThan(0.5)
  })

  it('has nothing to merge where nothing was found', () => {
    expect(mergeReadings([])).toEqual([])
    expect(surestOf([])).toBeNull()
  })
})

describe('findReadings', () => {
  it('believes a sentence less where the text as a whole is nearest to another entry', () => {
    const alone = find('Do you take credit cards?')[0]!
    const [whole, ...sentences] = find(
      'I need a cake for our party. I need a cake for our party. Do you take credit cards?',
    )
    const paying = sentences.find(({ entry }) => entry === alone.entry)!
    expect(whole!.entry).not.toBe(alone.entry)
    expect(paying.confidence).toBeCloseTo(0.85 * alone.confidence, 6)
  })

  it('believes a text that asks for nothing less, unless the entry is put that way', () => {
    const [told] = find('The birthday cake that you made for us in May was so lovely.')
    const [asked] = find('Could you make a lovely birthday cake for us in May?')
    expect(told!.entry).toBe(asked!.entry)
    expect(told!.confidence).toBeLessThan(0.65)
    expect(asked!.confidence).toBeGreaterThan(0.7)
  })
  it('believes no sentence by itself that leaves its matter to another one', () => {
    const [, pointing] = find('My birthday cake is squashed. Where is it?')
    expect(pointing!.reading.analysis.words).toEqual(['where', 'is', 'it'])
    expect(pointing!.doubts).toEqual(['pointing'])
    const [, telling] = find('My aunt lives in the mountains. Where is the bakery?')
    expect(telling!.doubts).toEqual([])
  })

  it('says why it believes less', () => {
    expect(find('Do not order a birthday cake')[0]!.doubts).toEqual(['contrary'])
    expect(find('The birthday cake that you made for us in May was so lovely.')[0]!.doubts).toEqual(['unasked'])
  })

  it('believes no answer to one of two questions that is none to the other', () => {
    const alone = find('Do you take credit cards?')[0]!
    const [, paying] = find('Do you take credit cards? Does your roof leak in winter?')
    expect(paying).toMatchObject({ entry: alone.entry, doubts: ['partial'] })
    expect(paying!.confidence).toBeLessThan(0.68)
    for (const other of [
      'My roof leaks in winter.',
      'Is that possible?',
      'Can I order it?',
      'Anyone online?',
      'Can I pay with Visa?',
    ]) {
      const readings = find(`Do you take credit cards? ${other}`)
      expect(readings.flatMap(({ doubts }) => doubts)).not.toContain('partial')
    }
  })
})
