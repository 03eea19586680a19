import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseChatReply } from '../chat/parse-chat-reply.ts'
import { readChatPrompt } from '../chat/read-chat-prompt.ts'
import { numberEntries } from '../choices.ts'
import type { PromptMessage } from '../prompt-knowledge.ts'
import { normalisePromptText } from '../slots/normalise-prompt-text.ts'
import { clothingShop } from '../testing/clothing-shop.ts'
import { hostileKnowledge } from '../testing/hostile-knowledge.ts'
import { buildChatTrainingRows, type ChatTrainingRow } from './build-chat-training-rows.ts'
import { caseKey, listCases } from './list-cases.ts'

const sent = (row: ChatTrainingRow) => readChatPrompt(row.messages.slice(0, 2) as PromptMessage[])
const hoped = (row: ChatTrainingRow) => row.messages[2]

describe('buildChatTrainingRows', () => {
  it('writes the messages that the bot sends and the reply that it hopes for', () => {
    const rows = [...buildChatTrainingRows(clothingShop, { confirmedHandOffs: ['I lost my receipt'] })]

    expect(rows.map((row) => [sent(row).text, hoped(row)])).toEqual([
      ['What do you sell?', { role: 'assistant', content: '{"id":"q3"}' }],
      ['What are your hours?', { role: 'assistant', content: '{"id":"q1"}' }],
      ['Are you open monday?', { role: 'assistant', content: '{"id":"q1"}' }],
      ['Are you currently hiring?', { role: 'assistant', content: '{"id":"q2"}' }],
      ["what's the deal here", { role: 'assistant', content: '{"id":"none"}' }],
      ['I lost my receipt', { role: 'assistant', content: '{"id":"none"}' }],
    ])
  })

  it('takes the text that is asked out of the lists, where its entry has another phrasing', () => {
    const rows = [...buildChatTrainingRows(clothingShop)].map(sent)

    expect(rows[1]!.entries[0]!.phrasings).toEqual(['Are you open monday?'])
    expect(rows[2]!.entries[0]!.phrasings).toEqual(['What are your hours?'])
    expect(rows[0]!.entries[2]!.phrasings).toEqual(['What do you sell?'])
    expect(rows.map(({ negatives }) => negatives.length)).toEqual([1, 1, 1, 1, 0])
  })

  it('offers what the caller would offer, and leaves out rows whose entry is not among it', () => {
    const offer = (text: string) => clothingShop.entries.slice(text.includes('hours') ? 1 : 2)
    const rows = [...buildChatTrainingRows(clothingShop, { offer })]

    expect(rows.map((row) => [sent(row).text, sent(row).entries.length, hoped(row)!.content])).toEqual([
      ['What are your hours?', 2, '{"id":"q1"}'],
      ['Are you currently hiring?', 1, '{"id":"q1"}'],
      ["what's the deal here", 1, '{"id":"none"}'],
    ])
  })

  it('is right about every case and never shows the answer key, whatever the texts hold', () => {
    fc.assert(
      fc.property(hostileKnowledge, (knowledge) => {
        const choices = numberEntries(knowledge.entries).map(({ key, entry }) => ({ key, entryId: entry.id }))
        const rows = [...buildChatTrainingRows(knowledge)]
        const cases = listCases(knowledge)
        expect(rows).toHaveLength(cases.length)
        for (const [index, row] of rows.entries()) {
          const { text, entryId } = cases[index]!
          const { entries, negatives, text: asked } = sent(row)
          expect(asked).toBe(normalisePromptText(text))
          expect(parseChatReply(hoped(row)!.content, choices)).toEqual(entryId === null ? { none: true } : { entryId })
          expect(negatives.map(caseKey)).not.toContain(caseKey(text))
          const own = entries.find(({ key }) => hoped(row)!.content === JSON.stringify({ id: key }))
          // An entry whose phrasings all come to the same slot keeps it: without any it could not be asked for.
          const keys = own?.phrasings.map(caseKey) ?? []
          if (keys.some((key) => key !== caseKey(text))) expect(keys).not.toContain(caseKey(text))
        }
      }),
      { numRuns: 300 },
    )
  })
})
