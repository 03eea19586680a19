import { describe, expect, it } from '@jest/globals'
import { splitSentences } from '../text/split-sentences.ts'
import { judgeRequest } from './judge-request.ts'

function judge(text: string): number {
  const [{ words, isQuestion }] = splitSentences(text) as [{ words: string[]; isQuestion: boolean }]
  return judgeRequest(words, isQuestion)
}

describe('judgeRequest', () => {
  it.each([
    'Do you ship to Norway?',
    'can i bring my own wine',
    'Cancel the second seat.',
    'I would like to know what the larger tent costs',
    'need a new pin for the garage',
    'the lamp stopped working after an hour',
    'opening hours easter',
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

  it('hears the question mark', () => {
    expect(judge('The blue one?')).toBeGreaterThan(judge('The blue one.'))
  })

  it('bears words that are names of other things', () => {
    expect(judgeRequest(['constructor', '__proto__', 'tostring'], false)).toBeGreaterThan(0)
  })
})
