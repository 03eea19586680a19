import type { Entry, TestPromptResponse } from '@verbatim/contract'
import { useReducer, useRef, useState } from 'react'
import { useApi } from '../../lib/api-context.ts'
import { apiPath } from '../../lib/org-path.ts'
import { conversationReducer } from './conversation.ts'

/** What was tried in one org since the page was opened, and the question that is being typed. */
export function useConversation(orgId: string, onReply: () => void) {
  const api = useApi()
  const [exchanges, dispatch] = useReducer(conversationReducer, [])
  const [text, setText] = useState('')
  const lastId = useRef(0)

  async function send(id: number, prompt: string) {
    try {
      const options = { method: 'POST', body: { prompt, trace: true } } as const
      const reply = await api.request<TestPromptResponse>(apiPath(orgId, 'test_prompt'), options)
      dispatch({ type: 'replied', id, reply })
      onReply()
    } catch (failure) {
      dispatch({ type: 'failed', id, failure })
    }
  }

  return {
    exchanges,
    text,
    setText,
    ask(prompt: string) {
      const id = ++lastId.current
      dispatch({ type: 'asked', id, prompt })
      void send(id, prompt)
    },
    retry(id: number, prompt: string) {
      dispatch({ type: 'retried', id })
      void send(id, prompt)
    },
    markMended: (inquiryId: string, entry: Entry) => dispatch({ type: 'mended', inquiryId, entry }),
    clear: () => dispatch({ type: 'cleared' }),
  }
}

export type Conversation = ReturnType<typeof useConversation>
