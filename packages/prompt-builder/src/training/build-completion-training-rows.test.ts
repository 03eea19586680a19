import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildShortPrompt } from '../completion/build-short-prompt.ts'
import { parseCompletionReply } from '../completion/parse-completion-reply.ts'
import { readCompletionPrompt } from '../completion/read-completion-prompt.ts'
import { normaliseCompletionText as slot } from '../slots/normalise-completion-text.ts'
import { clothingShop } from '../testing/clothing-shop.ts'
import { hostileKnowledge } from '../testing/hostile-knowledge.ts'
import { buildCompletionTrainingRows } from './build-completion-training-rows.ts'
import { listCases } from './list-cases.ts'

describe('buildCompletionTrainingRows', () => {
  it('writes the short prompt, the answer and the stop sequence', () => {
    const rows = [...buildCompletionTrainingRows(clothingShop, ['I lost my receipt'])]

    expect(rows).toHaveLength(6)
    expect(rows[2]).toEqual({
      prompt: 'Human: Are you open monday?\nAI:',
      completion: ' Our hours are Monday-Friday, 9am-5pm.\n\n###',
    })
    expect(rows[5]).toEqual({
      prompt: 'Human: I lost my receipt\nAI:',
      completion: ' A human will be in touch shortly\n\n###',
    })
  })

  it('teaches what the bot sends and accepts, whatever the texts hold', () => {
    fc.assert(
      fc.property(hostileKnowledge, (knowledge) => {
        const cases = listCases(knowledge)
        const rows = [...buildCompletionTrainingRows(knowledge)]
        expect(rows.map(({ prompt }) => prompt)).toEqual(cases.map(({ text }) => buildShortPrompt(text).prompt))
        for (const [index, { prompt, completion }] of rows.entries()) {
          const { entryId, text } = cases[index]!
          const answer = slot(knowledge.entries.find(({ id }) => id === entryId)?.answer ?? knowledge.handOffText)
          const reply = completion.slice(0, -'\n\n###'.length)
          expect(reply).toBe(` ${answer}`)
          expect(readCompletionPrompt(prompt).text).toBe(slot(text))
          if (answer !== '') expect(parseCompletionReply(reply, knowledge)).not.toHaveProperty('invalid')
        }
      }),
      { numRuns: 300 },
    )
  })
})
