import type { Entry, TestPromptResponse } from '@verbatim/contract'

/** One question and what came of it. */
export interface Exchange {
  id: number
  prompt: string
  state:
    | { name: 'waiting' }
    | { name: 'replied'; reply: TestPromptResponse; mended: Entry | null }
    | { name: 'failed'; failure: unknown }
}

export type ConversationAction =
  | { type: 'asked'; id: number; prompt: string }
  | { type: 'replied'; id: number; reply: TestPromptResponse }
  | { type: 'failed'; id: number; failure: unknown }
  | { type: 'retried'; id: number }
  | { type: 'mended'; inquiryId: string; entry: Entry }
  | { type: 'cleared' }

export function conversationReducer(exchanges: readonly Exchange[], action: ConversationAction): readonly Exchange[] {
  const settle = (id: number, state: Exchange['state']) =>
    exchanges.map((exchange) => (exchange.id === id ? { ...exchange, state } : exchange))
  switch (action.type) {
    case 'asked':
      return [...exchanges, { id: action.id, prompt: action.prompt, state: { name: 'waiting' } }]
    case 'retried':
      return settle(action.id, { name: 'waiting' })
    case 'replied':
      return settle(action.id, { name: 'replied', reply: action.reply, mended: null })
    case 'failed':
      return settle(action.id, { name: 'failed', failure: action.failure })
    case 'mended':
      return exchanges.map((exchange) => {
        const { state } = exchange
        if (state.name !== 'replied' || state.reply.inquiry_id !== action.inquiryId) return exchange
        return { ...exchange, state: { ...state, mended: action.entry } }
      })
    case 'cleared':
      return []
  }
}

/** Earlier questions, latest first and each once: what the arrow keys bring back. */
export function earlierPrompts(exchanges: readonly Exchange[]): string[] {
  return [...new Set(exchanges.map(({ prompt }) => prompt).reverse())]
}
