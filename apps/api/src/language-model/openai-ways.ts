import type { ModelProviderConfig } from './language-model-config.ts'
import type { ModelQuestion } from './language-model.ts'
import type { PreparedCall, Rung } from './model-call.ts'
import { prepareChat } from './openai-chat.ts'
import { prepareCompletion } from './openai-completion.ts'
import { prepareDecisions } from './openai-decisions.ts'
import { openOpenAiServer } from './openai-server.ts'
import { prepareSystemOne } from './openai-systemone.ts'

/** Puts a question into the words of one way of asking. */
export type PrepareCall = (rung: Rung, question: ModelQuestion) => PreparedCall

/** Every way of asking one server, over one client of the SDK. */
export function openModelWays(config: ModelProviderConfig): PrepareCall {
  const server = openOpenAiServer(config)
  return (rung, question) => {
    switch (rung) {
      case 'decisions':
        return prepareDecisions(server, question)
      case 'systemone':
        return prepareSystemOne(server, question)
      case 'completion':
      case 'completion-short':
        return prepareCompletion(rung, server, question)
      default:
        return prepareChat(rung, server, question)
    }
  }
}
