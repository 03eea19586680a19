import { describe, expect, it } from '@jest/globals'
import { splitSentences } from '../text/split-sentences.ts'
import { judgeRequest } from './judge-request.ts'

function judge(text: string): number {
  return judgeRequest(splitSentences(text)[0]!.words)
}

describe('judgeRequest', () => {
  it.each([
    'do you ship to norway',
    'can i bring my own wine',
    'Cancel the second seat.',
    'I would like to know what the larger tent costs',
    'need a new pin for the garage',
    'the lamp stopped working after an hour',
    'opening hours easter',
    'and do you sell pumps',
  ])('takes %j for a request', (text) => {
    expect(judge(text)).toBeGreaterThan(0.5)
  })

  it.each([
    'I was in Sweden last week.',
    'My brother bought the larger tent in May.',
    'we are three adults',
    'It snowed all night.',
    'I do not want a new lamp.',
    'i paid by card',
  ])('takes %j for none', (text) => {
    expect(judge(text)).toBeLessThan(0.5)
  })

  it('bears words that are names of other things', () => {
    expect(judgeRequest(['constructor', '__proto__', 'tostring'])).toBeGreaterThan(0)
  })
})
