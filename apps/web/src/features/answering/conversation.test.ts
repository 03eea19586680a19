import { describe, expect, it } from '@jest/globals'
import type { Entry, TestPromptResponse } from '@verbatim/contract'
import { conversationReducer, earlierPrompts, type ConversationAction, type Exchange } from './conversation.ts'

const reply = { inquiry_id: 'i1', response: 'Yes' } as TestPromptResponse
const run = (...actions: ConversationAction[]) => actions.reduce(conversationReducer, [] as readonly Exchange[])

describe('conversationReducer', () => {
  it('gives each reply to its own question, in whatever order they come', () => {
    const [first, second] = run(
      { type: 'asked', id: 1, prompt: 'one' },
      { type: 'asked', id: 2, prompt: 'two' },
      { type: 'replied', id: 2, reply },
    )
    expect(first!.state.name).toBe('waiting')
    expect(second!.state).toMatchObject({ name: 'replied', reply })
  })

  it('keeps a question that failed, to be tried again', () => {
    const failed = run({ type: 'asked', id: 1, prompt: 'one' }, { type: 'failed', id: 1, failure: new Error() })
    expect(failed[0]).toMatchObject({ prompt: 'one', state: { name: 'failed' } })
    expect(conversationReducer(failed, { type: 'retried', id: 1 })[0]!.state.name).toBe('waiting')
  })

  it('remembers which entry answers a question from now on', () => {
    const entry = { id: 'e' } as Entry
    const [exchange] = run(
      { type: 'asked', id: 1, prompt: 'one' },
      { type: 'replied', id: 1, reply },
      { type: 'mended', inquiryId: 'i1', entry },
    )
    expect(exchange!.state).toMatchObject({ mended: entry })
  })
})

describe('earlierPrompts', () => {
  it('lists the latest first and each once', () => {
    const asked = ['one', 'two', 'one'].map((prompt, id): ConversationAction => ({ type: 'asked', id, prompt }))
    expect(earlierPrompts(run(...asked))).toEqual(['one', 'two'])
  })
})
