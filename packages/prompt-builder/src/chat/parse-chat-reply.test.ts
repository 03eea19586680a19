import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hostileKnowledge } from '../testing/hostile-knowledge.ts'
import { hostileText } from '../testing/hostile-text.ts'
import { buildChatPrompt } from './build-chat-prompt.ts'
import { parseChatReply } from './parse-chat-reply.ts'
import { parsePlainReply } from './parse-plain-reply.ts'

const choices = [
  { key: 'q1', entryId: 'hours' },
  { key: 'q2', entryId: 'jobs' },
]
const notJson = { invalid: 'the reply is not JSON with the one field id' }
const notOffered = { invalid: 'the reply names a key that was not offered' }
const notBare = { invalid: 'the reply is not a bare key' }

describe('parseChatReply', () => {
  it.each([
    ['{"id":"q1"}', { entryId: 'hours' }],
    [' {\r\n\t"id" : "q2" }\n', { entryId: 'jobs' }],
    ['{"id":"\\u0071\\u0032"}', { entryId: 'jobs' }],
    ['{"id":"none"}', { none: true }],
    ['{"id":"q3"}', notOffered],
    ['{"id":"Q1"}', notOffered],
    ['{"id":" q1"}', notOffered],
    ['{"id":"hours"}', notOffered],
    ['{"id":"__proto__"}', notOffered],
    ['{"id":""}', notOffered],
    ['{"id":1}', notJson],
    ['{"id":null}', notJson],
    ['{"id":["q1"]}', notJson],
    ['{"id":"q1","why":"hours"}', notJson],
    ['{"id":"q1","id":"q2"}', notJson],
    ['{"id":"q1"', notJson],
    ['{"id":"q1"} {"id":"q2"}', notJson],
    ['```json\n{"id":"q1"}\n```', notJson],
    ['[{"id":"q1"}]', notJson],
    ['"q1"', notJson],
    ['q1', notJson],
    ['{"id":"\\x71"}', notJson],
    ['<html></html>', notJson],
    ['', notJson],
  ])('reads %j', (reply, parsed) => {
    expect(parseChatReply(reply, choices)).toEqual(parsed)
  })

  it('gives every entry back for the reply that names it', () => {
    fc.assert(
      fc.property(hostileKnowledge, (knowledge) => {
        const prompt = buildChatPrompt(knowledge, 'hi')
        for (const { key, entryId } of prompt.choices) {
          expect(parseChatReply(JSON.stringify({ id: key }), prompt.choices)).toEqual({ entryId })
          expect(parsePlainReply(key, prompt.choices)).toEqual({ entryId })
        }
      }),
    )
  })

  it('takes time in proportion to the reply', () => {
    const start = Date.now()
    for (const part of [' ', '{"id":"', '\\"', '\\', '"']) parseChatReply(`{"id":"${part.repeat(200_000)}`, choices)
    expect(Date.now() - start).toBeLessThan(1000)
  })
})

describe('parsePlainReply', () => {
  it.each([
    ['q1', { entryId: 'hours' }],
    [' "q2".\n', { entryId: 'jobs' }],
    ["'q1.'", { entryId: 'hours' }],
    ['`q1`', { entryId: 'hours' }],
    ['none.', { none: true }],
    ['q3', notOffered],
    ['NONE', notBare],
    ['q1 or q2', notBare],
    ['q1..', notBare],
    ['"q1', notBare],
    ['""q1""', notBare],
    ['The answer is q1', notBare],
    ['{"id":"q1"}', notBare],
    ['', notBare],
  ])('reads %j', (reply, parsed) => {
    expect(parsePlainReply(reply, choices)).toEqual(parsed)
  })
})

describe.each([
  ['parseChatReply', parseChatReply],
  ['parsePlainReply', parsePlainReply],
])('%s', (_, parse) => {
  it('gives an entry of the list, none, or a reason, for any reply', () => {
    const reply = fc.oneof(
      hostileText,
      fc.json(),
      fc.json().map((json) => `{"id":${json}}`),
    )
    fc.assert(
      fc.property(reply, (said) => {
        const parsed = parse(said, choices)
        if ('entryId' in parsed) expect(['hours', 'jobs']).toContain(parsed.entryId)
        else expect('none' in parsed ? parsed.none : parsed.invalid).toBeTruthy()
      }),
      { numRuns: 1000 },
    )
  })
})
