import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normaliseCompletionText as slot } from '../slots/normalise-completion-text.ts'
import { clothingShop } from '../testing/clothing-shop.ts'
import { hostileKnowledge } from '../testing/hostile-knowledge.ts'
import { hostileText } from '../testing/hostile-text.ts'
import { buildCompletionPrompt } from './build-completion-prompt.ts'
import { parseCompletionReply } from './parse-completion-reply.ts'
import { readCompletionPrompt } from './read-completion-prompt.ts'

const noAnswer = { invalid: 'the reply is no stored answer' }
const entry = clothingShop.entries[0]!

describe('parseCompletionReply', () => {
  it.each([
    [' Our hours are Monday-Friday, 9am-5pm.', { entryId: '1-hours' }],
    ["We're hiring for cashiers\n", { entryId: '2-jobs' }],
    [
      'We sell clothing and accessories at affordable prices. You can see all our products at shop.example / new',
      { entryId: '3-goods' },
    ],
    [' A human will be in touch shortly\n\n', { none: true }],
    ['a human will be in touch shortly', noAnswer],
    ['Our hours are Monday-Friday, 9am-5pm', noAnswer],
    ['Our hours are  Monday-Friday, 9am-5pm.', noAnswer],
    ['Our hours are Monday-Friday, 9am-5pm. A human', noAnswer],
    ['We bill Northway, Alder Health and Civic Dental directly.', noAnswer],
    ['1-hours', noAnswer],
    [' \n', { invalid: 'the reply is empty' }],
  ])('reads %j', (reply, parsed) => {
    expect(parseCompletionReply(reply, clothingShop)).toEqual(parsed)
  })

  it('takes the first by id of two entries with the same answer', () => {
    const entries = ['b', 'a'].map((id) => ({ ...entry, id, answer: 'Yes' }))
    expect(parseCompletionReply('Yes', { ...clothingShop, entries })).toEqual({ entryId: 'a' })
  })

  it("hands off for the org's own hand-off text, and for the demonstrations'", () => {
    const own = { ...clothingShop, handOffText: 'One moment\nplease' }
    expect(parseCompletionReply('One moment please', own)).toEqual({ none: true })
    expect(parseCompletionReply('A human will be in touch shortly', own)).toEqual({ none: true })
  })

  it("goes by the org's words where they meet: its hand-off text, its answers, then the demonstrations'", () => {
    const entries = [{ ...entry, answer: 'A human will be in touch shortly' }]
    expect(parseCompletionReply(entries[0]!.answer, { ...clothingShop, entries })).toEqual({ none: true })
    expect(parseCompletionReply(entries[0]!.answer, { ...clothingShop, entries, handOffText: 'Wait' })).toEqual({
      entryId: entry.id,
    })
  })

  it('takes no empty reply for an answer that has nothing to see', () => {
    const entries = [{ ...entry, answer: '\u200b' }]
    expect(parseCompletionReply('', { ...clothingShop, entries, handOffText: '' })).toHaveProperty('invalid')
  })

  it('gives every entry back for the answer that the prompt shows', () => {
    fc.assert(
      fc.property(hostileKnowledge, (knowledge) => {
        const { company } = readCompletionPrompt(buildCompletionPrompt(knowledge, 'hi').prompt)
        for (const { answer } of company!.rows) {
          const parsed = parseCompletionReply(` ${answer}\n`, knowledge)
          if (answer === '') expect(parsed).toHaveProperty('invalid')
          else if (answer === company!.handOffText) expect(parsed).toEqual({ none: true })
          else {
            const found = knowledge.entries.find(({ id }) => 'entryId' in parsed && id === parsed.entryId)
            expect(slot(found!.answer)).toBe(answer)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives an entry of the list, none, or a reason, for any reply', () => {
    fc.assert(
      fc.property(hostileKnowledge, hostileText, (knowledge, reply) => {
        const parsed = parseCompletionReply(reply, knowledge)
        if ('entryId' in parsed) expect(knowledge.entries.map(({ id }) => id)).toContain(parsed.entryId)
        else expect('none' in parsed ? parsed.none : parsed.invalid).toBeTruthy()
      }),
      { numRuns: 1000 },
    )
  })
})
