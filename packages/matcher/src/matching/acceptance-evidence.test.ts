import { describe, expect, it } from '@jest/globals'
import { analyseText } from '../analysis/analyse-text.ts'
import { compileKnowledge } from '../knowledge/compile-knowledge.ts'
import { bakery } from '../testing/bakery.ts'
import { acceptanceFeatures, gatherAcceptance } from './acceptance-evidence.ts'
import { rankEntries } from './rank-entries.ts'

const knowledge = compileKnowledge({ entries: bakery })

/** A function of the names of the features. */
function gather(text: string): (name: (typeof acceptanceFeatures)[number]) => number {
  const analysis = analyseText(text)
  const features = gatherAcceptance(knowledge, analysis, rankEntries(knowledge, analysis, 10))
  return (name) => features[acceptanceFeatures.indexOf(name)]!
}

describe('gatherAcceptance', () => {
  it('gives one number for each feature', () => {
    const analysis = analyseText('do you have bread')
    const features = gatherAcceptance(knowledge, analysis, rankEntries(knowledge, analysis, 10))
    expect(features).toHaveLength(acceptanceFeatures.length)
    expect(features.every(Number.isFinite)).toBe(true)
  })

  it('finds all of a phrasing in itself', () => {
    const of = gather(bakery[0]!.question)
    for (const name of [
      'words',
      'meaning',
      'textCovered',
      'phrasingCovered',
      'topics',
      'textShared',
      'phrasingShared',
    ] as const) {
      expect([name, of(name).toFixed(3)]).toEqual([name, '1.000'])
    }
    for (const name of [
      'unknownShare',
      'textForeign',
      'textAskedOtherwise',
      'textSharedGain',
      'phrasingSharedGain',
    ] as const) {
      expect([name, Math.abs(of(name)).toFixed(3)]).toEqual([name, '0.000'])
    }
  })

  it('says how much nearer the meanings are without what only the text says', () => {
    const of = gather(`${bakery[0]!.question} elephants`)
    expect(of('unknownShare')).toBeGreaterThan(0.2)
    expect(of('textForeign')).toBeGreaterThan(0.2)
    expect(of('textShared')).toBeCloseTo(1, 3)
    expect(of('textSharedGain')).toBeGreaterThan(0.05)
    expect(of('phrasingSharedGain')).toBeCloseTo(0, 5)
  })
})
