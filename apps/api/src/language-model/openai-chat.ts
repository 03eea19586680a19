import { buildChatPrompt, noneKey, parseChatReply, parsePlainReply, type ChatPrompt } from '@verbatim/prompt-builder'
import type OpenAI from 'openai'
import type { ModelQuestion } from './language-model.ts'
import { CallFailure, type ModelChoice, type ModelReply, type PreparedCall, type Rung } from './model-call.ts'
import {
  callServer,
  openAiFields,
  readFields,
  readUsage,
  replyLimit,
  withoutDropped,
  type Fields,
} from './openai-body.ts'
import type { OpenAiServer } from './openai-server.ts'
import { readTokenProbabilities } from './read-token-probabilities.ts'

type ChatRung = Extract<Rung, `chat-${string}`>

/** How each rung holds a model to the list; the last one only asks it to keep to it. */
const closedList: Record<ChatRung, (prompt: ChatPrompt) => Fields> = {
  'chat-schema': ({ schema }) => ({
    response_format: { type: 'json_schema', json_schema: { name: 'choice', strict: true, schema } },
  }),
  'chat-choice': ({ choices }) => ({ structured_outputs: { choice: [...choices.map(({ key }) => key), noneKey] } }),
  'chat-json': () => ({ response_format: { type: 'json_object' } }),
  'chat-text': () => ({}),
}

/** `POST /v1/chat/completions`, for one key of a closed list. */
export function prepareChat(rung: ChatRung, server: OpenAiServer, question: ModelQuestion): PreparedCall {
  const plain = rung === 'chat-choice' || rung === 'chat-text'
  const prompt = buildChatPrompt(question.knowledge, question.text, { reply: plain ? 'plain' : 'json' })
  return {
    rung,
    promptRevision: prompt.revision,
    messages: prompt.messages,
    async send(options) {
      const optional = withoutDropped(
        {
          temperature: 0,
          logprobs: true,
          top_logprobs: 5,
          ...replyLimit(server, options.tuning.replyTokens, options.tuning),
          ...(server.knowsOpenAiFields && { reasoning_effort: 'none', store: false }),
          ...openAiFields(server, question, prompt.revision),
        },
        options.tuning,
      )
      const body = { model: server.model, messages: prompt.messages, ...closedList[rung](prompt), ...optional }
      const reply = await callServer(server, Object.keys(optional), options, async (request) =>
        server.client.chat.completions.create(body as OpenAI.ChatCompletionCreateParamsNonStreaming, request),
      )
      return readChatReply(reply, prompt, plain ? parsePlainReply : parseChatReply)
    },
  }
}

function readChatReply(given: unknown, prompt: ChatPrompt, parse: typeof parseChatReply): ModelReply {
  const reply = readFields(given)
  const usage = readUsage(reply.usage)
  const choice = readFields(Array.isArray(reply.choices) ? reply.choices[0] : null)
  const message = readFields(choice.message)
  const content = typeof message.content === 'string' ? message.content : null
  const facts = { reply: content, usage }
  if (choice.finish_reason === 'content_filter' || (typeof message.refusal === 'string' && message.refusal !== '')) {
    throw new CallFailure('refused', 'The model refused the question.', facts)
  }
  if (choice.finish_reason === 'length') {
    const thoughtTooLong = content === null || content.trim() === ''
    throw new CallFailure('truncated', 'The reply was cut off before it was complete.', { ...facts, thoughtTooLong })
  }
  if (choice.finish_reason !== 'stop' || content === null) {
    throw new CallFailure('invalid_reply', 'The model did not end its reply as agreed.', facts)
  }
  const parsed = parse(content, prompt.choices)
  if ('invalid' in parsed) {
    throw new CallFailure('invalid_reply', `The model's reply cannot be used: ${parsed.invalid}.`, facts)
  }
  return { choice: describeParsed(parsed, content, choice.logprobs, prompt), reply: content, usage }
}

function describeParsed(
  verdict: ModelChoice['verdict'],
  content: string,
  logprobs: unknown,
  { choices }: ChatPrompt,
): ModelChoice {
  const tokens = (logprobs as { content?: unknown } | null | undefined)?.content
  const known = tokens ? readKnown(verdict, content, tokens, choices) : null
  return known
    ? { ...known, covered: null }
    : { verdict, probability: null, margin: null, probabilities: null, noneProbability: null, covered: null }
}

function readKnown(verdict: ModelChoice['verdict'], content: string, tokens: unknown, choices: ChatPrompt['choices']) {
  const entryIdByKey = new Map(choices.map(({ key, entryId }) => [key, entryId]))
  const said = 'none' in verdict ? noneKey : choices.find(({ entryId }) => entryId === verdict.entryId)!.key
  return readTokenProbabilities(content, said, tokens, entryIdByKey, [...entryIdByKey.keys(), noneKey])
}
